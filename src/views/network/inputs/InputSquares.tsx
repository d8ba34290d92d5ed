import type { FeatureName } from '../../../core/data/features.ts';
import type { Box } from '../../../geometry/box.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { PlusIcon } from '../../shared/inputs/icons.tsx';
import { Popover } from '../../shared/inputs/Popover.tsx';
import { useMediaQuery } from '../../shared/page/useMediaQuery.ts';
import { allInputNames } from '../../shared/words/unitNames.ts';
import { InputSquare } from './InputSquare.tsx';
import { isExtra, useChoosableInputs } from './inputChoice.ts';

interface InputSquaresProps {
  /** The free space below the last input, in pixels of the graph. */
  readonly box: Box;
}

const ROW = 32;
const TOUCH_ROW = 46;
/** A square with the longest name beside it. */
const COLUMN = 96;
const BUTTON = 28;
const TOUCH_BUTTON = 44;
const POPOVER = 236;

/** Inputs made of the coordinates, to be switched on: as squares below the inputs, or, without room, behind a small plus. */
export function InputSquares({ box }: InputSquaresProps) {
  const isSimple = usePage((state) => state.view.level === 'simple');
  const isEmbedded = usePage((state) => state.view.embedded);
  const chosen = usePage((state) => state.spec.config.features);
  const touch = useMediaQuery('(pointer: coarse)');
  const choosable = useChoosableInputs();
  const extras = choosable.filter((name) => isExtra(name, chosen));
  if (isEmbedded || choosable.length < 2) return null;
  const columns = Math.min(2, Math.floor(box.width / COLUMN));
  const hasRoom = columns > 0 && Math.ceil(extras.length / columns) * (touch ? TOUCH_ROW : ROW) <= box.height;
  if (!isSimple && hasRoom)
    return (
      <fieldset
        aria-label={laterStrings.fields.inputs}
        className="absolute grid min-w-0 content-start gap-x-1 gap-y-1 in-[[inert]]:hidden presenting:hidden"
        style={{ left: box.x, top: box.y, width: box.width, gridTemplateColumns: `repeat(${columns}, auto)` }}
      >
        <Squares names={extras} />
      </fieldset>
    );
  const size = touch ? TOUCH_BUTTON : BUTTON;
  return (
    <div
      className="absolute low:hidden in-[[inert]]:hidden presenting:hidden"
      style={{ left: box.x + (box.width - size) / 2, top: box.y }}
    >
      <Popover
        trigger={<PlusIcon />}
        label={laterStrings.fields.moreInputs}
        title={laterStrings.fields.moreInputs}
        width={POPOVER}
        triggerClass="grid size-[28px] place-items-center rounded-md border border-dashed border-control bg-card text-muted hover:border-ink hover:text-ink pointer-coarse:size-[44px]"
      >
        <fieldset className="min-w-0">
          <legend className="pb-2 font-semibold">{laterStrings.fields.inputs}</legend>
          <div className="grid grid-cols-2 gap-1">
            <Squares names={choosable} />
          </div>
        </fieldset>
        <p className="pt-2 text-muted">{laterStrings.fields.inputsHelp}</p>
      </Popover>
    </div>
  );
}

function Squares({ names }: { readonly names: readonly FeatureName[] }) {
  const labels = usePage(({ spec }) => allInputNames(spec.config));
  return names.map((name) => <InputSquare key={name} name={name} label={labels[name]} />);
}
