import type { PointerEvent } from 'react';
import type { PartId } from '../../../core/model/partId.ts';
import { laterStrings } from '../../../strings/later.ts';
import { dragParameter } from './dragParameter.ts';

interface ScrubGripProps {
  readonly part: PartId;
  readonly onPress: (event: PointerEvent) => void;
}

/** Changes a number when dragged sideways. For pointers only: the field beside it has keys. */
export function ScrubGrip({ part, onPress }: ScrubGripProps) {
  const press = (event: PointerEvent<HTMLButtonElement>) => {
    if (!event.isPrimary || event.button !== 0) return;
    onPress(event);
    dragParameter({
      part,
      element: event.currentTarget,
      press: event.nativeEvent,
      towards: 'right',
      clickDistance: 1,
    });
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      data-scrub={part}
      title={laterStrings.cards.scrubHelp}
      // Keeps the focus in the field.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={press}
      className="ml-1 inline-grid size-[24px] cursor-ew-resize touch-none place-items-center rounded align-bottom text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-[44px]"
    >
      <svg
        viewBox="0 0 16 16"
        className="size-4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        aria-hidden="true"
      >
        <path d="M1.5 8h13M4.5 4.5 1 8l3.5 3.5M11.5 4.5 15 8l-3.5 3.5" />
      </svg>
    </button>
  );
}
