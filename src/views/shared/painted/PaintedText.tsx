import type { PageState } from '../../../store/state/pageState.ts';
import { usePainted } from './usePainted.ts';

interface PaintedTextProps {
  readonly of: (state: PageState) => string;
  readonly className?: string;
}

/** A text that follows the run in every picture. */
export function PaintedText({ of, className }: PaintedTextProps) {
  const span = usePainted<HTMLSpanElement>((state) => ({ text: of(state) }));
  return <span ref={span} className={className} />;
}
