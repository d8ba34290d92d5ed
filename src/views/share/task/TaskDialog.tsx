import { useId, useMemo, useRef, useState } from 'react';
import { fitsLink } from '../../../config/settings/defaults.ts';
import { LONGEST_TEXT } from '../../../config/task/task.ts';
import { writeTaskLink } from '../../../config/task/taskLink.ts';
import { openResults } from '../../../store/actions/resultsActions.ts';
import { backToShare, saveTasks, startOf, taskAddress } from '../../../store/actions/shareActions.ts';
import { pageStore } from '../../../store/state/pageStore.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import { CopyIcon } from '../../shared/inputs/icons.tsx';
import { FootLink, LargeDialog } from '../LargeDialog.tsx';
import { useCopying } from '../useCopying.ts';
import { Allowances } from './Allowances.tsx';
import { Check } from './Check.tsx';
import { ClassLink } from './ClassLink.tsx';
import { FirstWeights } from './FirstWeights.tsx';
import { GoalSentence } from './GoalSentence.tsx';
import { keepForm, keptForm } from './keptForm.ts';
import { StudentPreview } from './StudentPreview.tsx';
import { Trial } from './Trial.tsx';
import { askableOf, draftFrom, formOf, type TaskForm } from './taskForm.ts';

/** A task for students, made of the page's run: what is asked, what they may use, and the link for the class. */
export function TaskDialog() {
  const words = laterStrings.taskDialog;
  // The run may go on while the dialog is open; its start stays.
  const [state] = useState(() => pageStore.getState());
  const { task: before, taskList } = state.view;
  const start = useMemo(() => startOf(state), [state]);
  const askable = useMemo(() => askableOf(start), [start]);
  const [form, setForm] = useState(() => keptForm(before) ?? formOf(before, askable));
  const draft = useMemo(() => draftFrom(form, askable, start, before), [form, askable, start, before]);
  const link = taskAddress(draft);
  const field = useRef<HTMLInputElement>(null);
  const { copy, isCopied } = useCopying(link, field);
  const [isBehind, setBehind] = useState(taskList !== null);
  const change = (part: Partial<TaskForm>) => {
    const next = { ...form, ...part };
    keepForm(next, before);
    setForm(next);
  };
  const save = () => saveTasks([...((isBehind && taskList?.links) || []), writeTaskLink(draft)]);

  return (
    <LargeDialog
      title={words.title}
      close={words.close}
      back={{ name: words.back, go: backToShare }}
      width={1184}
      height={664}
      foot={
        <>
          <span className="whitespace-nowrap">
            <FootLink onPress={() => openResults(draft)}>{words.results}</FootLink>
          </span>
          <div className="flex flex-wrap items-center justify-end gap-2">
            {taskList && <Check label={words.behind(taskList.links.length)} isOn={isBehind} onChange={setBehind} />}
            <Button className="h-[44px] px-3" onClick={save} unavailable={!fitsLink(start.config)}>
              {words.save}
            </Button>
            <Button look="ink" className="h-[44px] px-[20px] text-[16px]" onClick={copy}>
              <CopyIcon />
              {words.copy}
            </Button>
          </div>
        </>
      }
    >
      <div className="grid min-h-full grid-cols-[minmax(0,1fr)] gap-y-6 min-[1100px]:grid-cols-[minmax(0,600px)_minmax(0,480px)] min-[1100px]:justify-between">
        <div>
          <TaskText text={form.text} onChange={(text) => change({ text })} />
          <Allowances
            allowed={form.allowed}
            otherWeights={draft.otherWeights}
            onChange={(allowed) => change({ allowed })}
          />
          <GoalSentence form={form} askable={askable} onChange={change} />
          {askable.canDraw && (
            <FirstWeights isDrawn={form.otherWeights} onChange={(otherWeights) => change({ otherWeights })} />
          )}
          <Trial draft={draft} />
        </div>
        <div className="min-[1100px]:relative min-[1100px]:before:absolute min-[1100px]:before:inset-y-0 min-[1100px]:before:-left-6 min-[1100px]:before:border-l min-[1100px]:before:border-hairline">
          <StudentPreview link={link} />
          <ClassLink link={link} points={start.config.points.length} field={field} isCopied={isCopied} />
        </div>
      </div>
    </LargeDialog>
  );
}

/** Fewer characters left than this are told. */
const NEAR_THE_END = 60;

function TaskText({ text, onChange }: { readonly text: string; readonly onChange: (text: string) => void }) {
  const words = laterStrings.taskDialog;
  const id = useId();
  const left = LONGEST_TEXT - text.length;
  return (
    <>
      <div className="flex items-baseline justify-between">
        <label htmlFor={id} className="text-[16px] font-bold">
          {words.text}
        </label>
        <span role="status" className="text-[13px] text-muted">
          {left < NEAR_THE_END && words.textLeft(left)}
        </span>
      </div>
      <textarea
        id={id}
        rows={2}
        maxLength={LONGEST_TEXT}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1.5 block h-[72px] w-full resize-y rounded-lg border border-control bg-card px-3 py-2 text-[16px] leading-[24px]"
      />
    </>
  );
}
