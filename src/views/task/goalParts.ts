import { type BrokenRule, brokenRules, type Goal, type GoalPart, neuronCount } from '../../core/run/goal.ts';
import { goalReachedIn } from '../../store/actions/taskActions.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { belowOrNot } from '../../strings/belowOrNot.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';

/** What a part of a goal is about, while the goal is not reached. */
export type PartKind = 'measure' | 'limit' | 'rule';

/** One part of a goal in words. Functions of the page's state are painted, as all numbers are. */
export interface ToldPart {
  readonly part: GoalPart;
  readonly kind: PartKind;
  readonly title: string;
  /** For small windows. */
  readonly short: string;
  /** What is now: in words, in few words where many parts stand side by side, and as a number alone. */
  readonly now: (state: PageState) => string;
  readonly brief: (state: PageState) => string;
  readonly bare: (state: PageState) => string;
  /** How much of the part is there, 0 to 1, or null where nothing is measured. */
  readonly share: (state: PageState) => number | null;
}

const EMPTY = () => '';
const NO_SHARE = () => null;
type Told = Omit<ToldPart, 'part' | 'brief'>;
const words = () => laterStrings.task.goal;

/** The parts of a goal, in their order; `count` is the number of training points. */
const parts: { readonly [Part in GoalPart]: (value: NonNullable<Goal[Part]>, count: number) => Told } = {
  loss: (below) =>
    aLoss(below, words().loss(below), words().short.loss(below), ({ run }) => run.snapshot?.training.loss),
  testLoss: (below) => ({
    ...aLoss(below, words().testLoss(below), words().short.testLoss(below), ({ run }) => run.snapshot?.test?.loss),
    now: ({ run }) => {
      if (!run.snapshot) return '';
      return run.snapshot.test ? words().now(belowOrNot(run.snapshot.test.loss, below)) : words().noTest;
    },
  }),
  accuracy(atLeast, count) {
    const needed = neededOf(atLeast, count);
    const correct = ({ run }: PageState) => run.snapshot?.training.correct ?? 0;
    const hasClasses = (state: PageState) => selectDataSet(state).task !== 'regression';
    return {
      kind: 'measure',
      title: words().correct(needed, count),
      short: words().short.correct(needed, count),
      now: (state) => (hasClasses(state) ? words().now(formatWhole(correct(state))) : words().noClasses),
      bare: (state) => (hasClasses(state) ? formatWhole(correct(state)) : ''),
      share: (state) => (hasClasses(state) ? ratio(correct(state), needed) : null),
    };
  },
  epochs: (most) => ({
    kind: 'limit',
    title: words().epochs(most),
    short: words().short.epochs(most),
    now: (state) => {
      const used = epochsUsed(state);
      return used > most ? words().broken.epochs(used, most) : words().used(used);
    },
    bare: (state) => formatWhole(epochsUsed(state)),
    share: (state) => ratio(epochsUsed(state), most),
  }),
  neurons: (most) => ({
    kind: 'limit',
    title: words().neurons(most),
    short: words().short.neurons(most),
    now: (state) => {
      const count = neuronCount(state.spec.config.hiddenSizes);
      return count > most ? words().broken.neurons(count, most) : words().of(count, most);
    },
    bare: ({ spec }) => formatWhole(neuronCount(spec.config.hiddenSizes)),
    share: ({ spec }) => ratio(neuronCount(spec.config.hiddenSizes), most),
  }),
  plainInputs: () => aRule('plainInputs'),
  untouched: () => aRule('untouched'),
};

/** The parts of a goal that count. */
export function toldParts(goal: Goal, count: number): readonly ToldPart[] {
  const told: ToldPart[] = [];
  function tell<Part extends GoalPart>(part: Part): void {
    const value = goal[part];
    if (value !== null && value !== false)
      told.push(withBrief(part, parts[part](value as NonNullable<Goal[Part]>, count)));
  }
  for (const part of Object.keys(parts) as GoalPart[]) tell(part);
  return told;
}

/** A number has few words already; the sentence about a broken rule has too many. */
function withBrief(part: GoalPart, told: Told): ToldPart {
  const isBroken = (state: PageState) => brokenParts(state).some((broken) => broken === part);
  const brief = (state: PageState) => {
    if (!isBroken(state)) return told.now(state);
    return told.kind === 'rule' ? words().brokenRule : words().now(told.bare(state));
  };
  return { part, ...told, brief };
}

/** Rules and limits that the run on the screen has broken; a goal that was reached is not broken any more. */
export function brokenParts(state: PageState): readonly (BrokenRule | 'epochs')[] {
  const goal = state.view.task?.goal;
  if (!goal || goalReachedIn(state) !== null) return [];
  const isLate = goal.epochs !== null && epochsUsed(state) > goal.epochs;
  return [
    ...brokenRules(goal, state.spec, state.run.snapshot?.position ?? 0),
    ...(isLate ? (['epochs'] as const) : []),
  ];
}

/** Epochs until now; once the goal is reached, until then. */
function epochsUsed(state: PageState): number {
  const { snapshot } = state.run;
  if (!snapshot) return 0;
  return Math.floor((goalReachedIn(state) ?? snapshot.position) / snapshot.updatesPerEpoch);
}

/** The smallest number of points that is such a share of them. */
function neededOf(share: number, count: number): number {
  let needed = Math.floor(share * count);
  while (needed < count && needed / count < share) needed++;
  return needed;
}

function aLoss(below: number, title: string, short: string, lossIn: (state: PageState) => number | undefined): Told {
  return {
    kind: 'measure',
    title,
    short,
    now(state) {
      const loss = lossIn(state);
      return loss === undefined ? '' : words().now(belowOrNot(loss, below));
    },
    bare(state) {
      const loss = lossIn(state);
      return loss === undefined ? '' : belowOrNot(loss, below);
    },
    share(state) {
      const loss = lossIn(state);
      return loss === undefined ? null : loss < below ? 1 : ratio(below, loss);
    },
  };
}

function aRule(rule: 'plainInputs' | 'untouched'): Told {
  return {
    kind: 'rule',
    title: words()[rule],
    short: words().short[rule],
    now: (state) => (brokenParts(state).includes(rule) ? words().broken[rule] : words().kept),
    bare: EMPTY,
    share: NO_SHARE,
  };
}

/** At most 1; an allowance of 0 is used up. */
function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 1;
}
