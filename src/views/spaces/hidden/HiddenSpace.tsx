import { useId, useMemo } from 'react';
import { architectureOf } from '../../../core/run/runSpec.ts';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import { selectExplainedPart } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { PICTURE_AND_WORDS } from '../layout.ts';
import { HiddenCaption } from './HiddenCaption.tsx';
import { HiddenChoices } from './HiddenChoices.tsx';
import { HiddenDescription } from './HiddenDescription.tsx';
import { HiddenPicture } from './HiddenPicture.tsx';
import { type HiddenChoice, hiddenChoice } from './hiddenChoice.ts';
import { useHiddenSpace } from './useHiddenSpace.ts';

/** The points as a hidden layer maps them, and where the next neuron changes sides. */
export function HiddenSpace() {
  const config = usePage((state) => state.spec.config);
  const choices = usePage((state) => state.view.spaceChoices);
  const selected = usePage(selectExplainedPart);
  const snapshot = usePage((state) => state.run.snapshot);
  const { sizes } = useMemo(() => architectureOf(config), [config]);
  const choice = useMemo(() => hiddenChoice(sizes, choices, selected), [sizes, choices, selected]);
  if (!choice) return <p className="py-2 text-[13px] text-muted">{laterStrings.spaces.noHiddenLayer}</p>;
  // The snapshot may belong to the previous run, with other layers.
  const isOwn = snapshot?.architecture.sizes.join() === sizes.join();
  return (
    <>
      <HiddenChoices sizes={sizes} choice={choice} />
      {isOwn && <HiddenView sizes={sizes} choice={choice} snapshot={snapshot} />}
    </>
  );
}

interface HiddenViewProps {
  readonly sizes: readonly number[];
  readonly choice: HiddenChoice;
  readonly snapshot: Snapshot;
}

function HiddenView({ sizes, choice, snapshot }: HiddenViewProps) {
  const space = useHiddenSpace(snapshot, choice);
  const descriptionId = useId();
  return (
    <div className={PICTURE_AND_WORDS}>
      <HiddenPicture sizes={sizes} choice={choice} space={space} descriptionId={descriptionId} />
      <HiddenCaption sizes={sizes} choice={choice} space={space} />
      <HiddenDescription id={descriptionId} sizes={sizes} choice={choice} space={space} />
    </div>
  );
}
