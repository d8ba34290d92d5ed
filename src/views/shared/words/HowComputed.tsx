import { strings } from '../../../strings/index.ts';

interface HowComputedProps {
  /** Name of the number. */
  readonly name: string;
  readonly onOpen: () => void;
}

/** Covers a number and opens its formula. Named by its title, so that the number keeps its own label. */
export function HowComputed({ name, onOpen }: HowComputedProps) {
  return (
    <button
      type="button"
      title={strings.transport.howComputed(name)}
      onClick={onOpen}
      className="absolute inset-0 min-h-[24px] w-full cursor-pointer pointer-coarse:-top-[9px] pointer-coarse:min-h-[44px] rounded-sm border-b border-dotted border-transparent hover:border-control"
    />
  );
}
