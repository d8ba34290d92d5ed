import { type ReactNode, useId } from 'react';
import { laterStrings } from '../../../strings/later.ts';
import { Select } from '../../shared/inputs/Select.tsx';
import { Check } from './Check.tsx';
import { type Askable, type BlankName, badBlanks, isAsked, isRuleOffered, rangeOf, type TaskForm } from './taskForm.ts';

interface GoalSentenceProps {
  readonly form: TaskForm;
  readonly askable: Askable;
  readonly onChange: (change: Partial<TaskForm>) => void;
}

const RULES = ['plainInputs', 'untouched'] as const;
const MEASURES = ['loss', 'testLoss'] as const;

/** The goal: a sentence with blanks, rules that can be broken, and what is wrong with a blank. */
export function GoalSentence({ form, askable, onChange }: GoalSentenceProps) {
  const words = laterStrings.taskDialog;
  const id = useId();
  const bad = badBlanks(form, askable);
  const blank = (name: BlankName, width: string) => (
    <Blank
      name={name}
      text={form.blanks[name]}
      problemId={bad.includes(name) ? `${id}-${name}` : null}
      width={width}
      onChange={(text) => onChange({ blanks: { ...form.blanks, [name]: text } })}
    />
  );
  const measures = MEASURES.filter((name) => name === 'loss' || askable.hasTest);
  const rules = RULES.filter((rule) => isRuleOffered(rule, form));
  return (
    <fieldset aria-describedby={`${id}-help`} className="mt-2.5">
      <legend className="contents">
        <span className="text-[16px] font-bold">{words.goal}</span>
      </legend>
      <span id={`${id}-help`} className="ml-2 text-[13px] text-muted">
        {words.goalHelp}
      </span>
      <p className="text-[17px] leading-[40px] max-[559px]:text-[16px]">
        {words.doneWhen}{' '}
        <Select
          label={words.measure}
          value={askable.hasTest ? form.measure : 'loss'}
          options={measures.map((value) => ({ value, label: words.measures[value] }))}
          onChoose={(measure) => onChange({ measure })}
          className="h-[30px] border-control! pr-7 pl-2.5 text-[17px] leading-none font-bold pointer-coarse:h-[44px]"
        />{' '}
        {words.isBelow} {blank('loss', 'w-[64px]')} {words.within} {blank('epochs', 'w-[64px]')} {words.epochs}{' '}
        <br className="max-[619px]:hidden" />
        {words.withAtMost} {blank('neurons', 'w-[46px]')} {words.hiddenNeurons}
        {isAsked('correct', askable) ? (
          <>
            {' '}
            {words.and} {blank('correct', 'w-[52px]')} {words.pointsCorrect(askable.trainingCount)}
          </>
        ) : (
          words.end
        )}
      </p>
      {rules.length > 0 && (
        <div className="flex flex-wrap gap-x-6">
          {rules.map((rule) => (
            <Check key={rule} label={words[rule]} isOn={form[rule]} onChange={(isOn) => onChange({ [rule]: isOn })} />
          ))}
        </div>
      )}
      <div role="alert" className="text-invalid wrap-anywhere">
        {bad.map((name) => (
          <p key={name} id={`${id}-${name}`}>
            {words.notCounted(form.blanks[name].trim(), words.blanks[name], rangeText(name, askable))}
          </p>
        ))}
      </div>
    </fieldset>
  );
}

interface BlankProps {
  readonly name: BlankName;
  readonly text: string;
  readonly problemId: string | null;
  readonly width: string;
  readonly onChange: (text: string) => void;
}

function Blank({ name, text, problemId, width, onChange }: BlankProps): ReactNode {
  const words = laterStrings.taskDialog;
  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      maxLength={24}
      aria-label={words.blanks[name]}
      aria-invalid={problemId !== null || undefined}
      aria-describedby={problemId ?? undefined}
      placeholder={words.any}
      value={text}
      onChange={(event) => onChange(event.target.value)}
      className={`h-[30px] rounded-lg border border-control bg-card px-1 text-center align-baseline font-bold placeholder:font-normal placeholder:text-muted aria-invalid:border-invalid pointer-coarse:h-[44px] ${width}`}
    />
  );
}

function rangeText(name: BlankName, askable: Askable): string {
  const { ranges } = laterStrings.taskDialog;
  const range = rangeOf(name, askable);
  return range ? ranges.whole(...range) : ranges.loss;
}
