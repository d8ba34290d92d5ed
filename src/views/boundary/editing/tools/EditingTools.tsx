import { type ReactNode, useRef } from 'react';
import { setPoints } from '../../../../store/actions/dataActions.ts';
import { setDialog } from '../../../../store/actions/viewActions.ts';
import { redoLast, undoLast } from '../../../../store/runs/undo.ts';
import { usePage } from '../../../../store/state/usePage.ts';
import { strings } from '../../../../strings/index.ts';
import { laterStrings } from '../../../../strings/later.ts';
import { TABLE_FILES } from '../../../../table/tableFiles.ts';
import { Button } from '../../../shared/inputs/Button.tsx';
import { FileField } from '../../../shared/inputs/FileField.tsx';
import { RedoIcon, UndoIcon } from '../../../shared/inputs/icons.tsx';
import { ToolButtons } from './ToolButtons.tsx';
import type { ToolChoice } from './useToolChoice.ts';

const BUTTON = 'h-[44px] px-3.5 text-[14px] wide:max-[1399px]:px-2.5 stacked:px-2 max-[499px]:text-[13px]';

interface EditingToolsProps {
  readonly choice: ToolChoice;
  readonly isFormulaOpen: boolean;
  /** Opens or closes the panel of the formula. */
  readonly onFormula: () => void;
}

/** Which point the next press sets, and what can be done with all of them. */
export function EditingTools({ choice, isFormulaOpen, onFormula }: EditingToolsProps) {
  const words = laterStrings.data.editing;
  // A small window needs its room for the panel of the formula.
  const rest = `contents ${isFormulaOpen ? 'stacked:hidden' : ''}`;
  return (
    <div role="toolbar" aria-label={words.tools} className="contents">
      <ToolButtons choice={choice} />
      <span className="flex flex-wrap items-center gap-2 max-[699px]:order-1 max-[699px]:w-full stacked:gap-1">
        <History />
        <span className={rest}>
          <ClearButton />
        </span>
        <span aria-hidden="true" className="mx-1 h-8 border-l border-hairline stacked:hidden" />
        <span className={rest}>
          <Button className={BUTTON} onClick={() => setDialog({ kind: 'table', name: null, text: '' })}>
            {laterStrings.data.panel.paste}
          </Button>
          <OpenTable />
        </span>
        <Button
          data-opens-formula
          className={BUTTON}
          aria-expanded={isFormulaOpen}
          onClick={onFormula}
          title={laterStrings.curves.openHelp}
        >
          {laterStrings.curves.open}
        </Button>
      </span>
    </div>
  );
}

function History(): ReactNode {
  const words = strings.menus;
  const last = usePage((state) => state.undo.at(-1)?.what);
  const canRedo = usePage((state) => state.redo.length > 0);
  const { redo, redoHelp, nothingToRedo } = laterStrings.data.editing;
  return (
    <>
      <Button
        className={`${BUTTON} min-w-[44px]`}
        onClick={undoLast}
        unavailable={last === undefined}
        title={last === undefined ? words.nothingToUndo : words.undoHelp[last]}
      >
        <UndoIcon />
        <span className="max-[499px]:sr-only">{words.undo}</span>
      </Button>
      <Button
        className={`${BUTTON} min-w-[44px]`}
        aria-label={redo}
        title={canRedo ? redoHelp : nothingToRedo}
        unavailable={!canRedo}
        onClick={redoLast}
      >
        <RedoIcon />
      </Button>
    </>
  );
}

function ClearButton() {
  const isEmpty = usePage((state) => state.spec.config.points.length === 0);
  return (
    <Button
      className={BUTTON}
      unavailable={isEmpty}
      onClick={() => setPoints([])}
      title={laterStrings.data.panel.clear}
    >
      {laterStrings.data.editing.clear}
    </Button>
  );
}

/** Asks for a file with a table. */
function OpenTable() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button className={BUTTON} onClick={() => input.current?.click()}>
        {laterStrings.data.panel.open}
      </Button>
      <FileField field={input} accept={TABLE_FILES} />
    </>
  );
}
