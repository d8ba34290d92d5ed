import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { CloseIcon } from '../../shared/inputs/icons.tsx';
import { useMediaQuery } from '../../shared/page/useMediaQuery.ts';
import type { Tool } from './tools/tool.ts';

/** What a press on the plane does, in one sentence. */
export function EditingSentence({ tool, onHide }: { readonly tool: Tool; readonly onHide: () => void }) {
  const words = laterStrings.data.editing;
  const isClass = usePage((state) => selectDataSet(state).task === 'classification');
  const touch = useMediaQuery('(pointer: coarse)');
  const target = formatExact(tool.target);
  const verb = touch ? words.tap : words.click;
  return (
    <div className="flex items-center gap-3 wide:h-[40px] wide:shrink-0 wide:px-[16px] stacked:px-3 stacked:pt-2">
      <p className="text-[17px] leading-snug stacked:text-[15px]">
        {tool.isErasing
          ? words.eraseHint(verb)
          : words.setHint(verb, isClass ? words.ofClass(target) : words.ofTarget(target))}
      </p>
      <button
        type="button"
        aria-label={words.hideHint}
        onClick={onHide}
        className="grid size-[28px] shrink-0 cursor-pointer place-items-center rounded-lg text-[16px] text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-[44px]"
      >
        <CloseIcon />
      </button>
    </div>
  );
}
