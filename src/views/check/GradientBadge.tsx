import { strings } from '../../strings/index.ts';
import { CheckSign } from './CheckSign.tsx';
import { signOf, verdictText, wrongLayers } from './checkText.ts';
import { useGradientCheck } from './useGradientCheck.ts';

interface GradientBadgeProps {
  readonly onOpen: () => void;
}

/** One line: whether backpropagation gives the slope of the loss here. A click opens the check. Hidden while playing. */
export function GradientBadge({ onOpen }: GradientBadgeProps) {
  const words = strings.check;
  const state = useGradientCheck();
  if (state.kind === 'waiting') return null;
  if (state.kind === 'running') return <p className="text-[13px] text-muted">{words.checking(state.progress)}</p>;
  const { check } = state;
  const sign = signOf(check);
  const layers = wrongLayers(check);
  return (
    <button
      type="button"
      title={words.open}
      onClick={onOpen}
      data-value={check.all.largestDifference ?? ''}
      data-relative={check.all.relativeDifference ?? ''}
      className={`min-h-[24px] cursor-pointer rounded-md text-left text-[13px] hover:underline pointer-coarse:min-h-[44px] ${
        sign === 'wrong' ? 'bg-warning px-2 font-semibold text-alarm' : 'text-muted hover:text-ink'
      }`}
    >
      <CheckSign sign={sign} />
      {verdictText(check)}
      {layers.length > 0 && `: ${words.layers(layers)}`}
    </button>
  );
}
