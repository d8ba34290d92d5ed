import type { ReactNode } from 'react';
import { formatExact } from '../../../../strings/formatNumber.ts';
import { laterStrings } from '../../../../strings/later.ts';
import { EraseIcon } from '../../../shared/inputs/icons.tsx';
import { ClassMark } from '../../../shared/words/ClassMark.tsx';
import type { ToolChoice } from './useToolChoice.ts';

/** One of these is chosen: the class of the next point, for regression a point at all, or the eraser. */
export function ToolButtons({ choice }: { readonly choice: ToolChoice }) {
  const words = laterStrings.data.editing;
  const { tool, isRegression } = choice;
  return (
    <span className="flex">
      {isRegression ? (
        <ToolButton isChosen={!tool.isErasing} onChoose={choice.chooseSetting}>
          {words.set}
        </ToolButton>
      ) : (
        choice.classes.map((name) => (
          <ToolButton
            key={name}
            title={words.classHelp}
            isChosen={!tool.isErasing && tool.target === name}
            onChoose={() => choice.chooseClass(name)}
          >
            <Mark number={name} />
            {words.className(formatExact(name))}
          </ToolButton>
        ))
      )}
      <ToolButton isChosen={tool.isErasing} onChoose={choice.chooseErasing}>
        <EraseIcon />
        {words.erase}
      </ToolButton>
    </span>
  );
}

interface ToolButtonProps {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly title?: string;
  readonly children: ReactNode;
}

function ToolButton({ isChosen, onChoose, title, children }: ToolButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      title={title}
      onClick={onChoose}
      className={`-ml-px inline-flex h-[48px] cursor-pointer items-center gap-2 border px-3.5 text-[14px] font-semibold whitespace-nowrap select-none first:ml-0 first:rounded-l-lg last:rounded-r-lg focus-visible:z-10 wide:max-[1399px]:px-3 stacked:h-[44px] stacked:px-2.5 ${isChosen ? 'border-ink bg-ink text-on-ink' : 'border-hairline bg-card hover:border-control'}`}
    >
      {children}
    </button>
  );
}

/** The class's mark; its edge keeps it apart from the ink of a chosen button. */
function Mark({ number }: { readonly number: number }) {
  return (
    <span className="grid size-4 place-items-center rounded-full bg-card">
      <ClassMark number={number} />
    </span>
  );
}
