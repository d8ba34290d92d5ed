import { type Goal, type GoalPart, noGoal } from '../../core/run/goal.ts';
import type { Domain } from '../settings/domain.ts';
import { readNumber, readWholeNumber, writeNumber } from '../settings/numbers.ts';

/** How a link writes one part of a goal. */
interface PartText<Value> {
  /** Its name and sign, such as `loss<`. */
  readonly head: string;
  /** The value after the head, or null if it is none. */
  read(text: string): Value | null;
}

const aLoss = (text: string) => within(readNumber(text), (value) => value > 0);
const aShare = (text: string) => within(readNumber(text), (value) => value > 0 && value <= 1);
const MOST_EPOCHS = 1_000_000;
/** Six hidden layers of sixteen. */
const MOST_NEURONS = 96;
const no = (text: string) => (text === 'no' ? true : null);

/** The parts of a goal, in the order of links. */
const parts: { readonly [Part in GoalPart]: PartText<NonNullable<Goal[Part]>> } = {
  loss: { head: 'loss<', read: aLoss },
  testLoss: { head: 'testloss<', read: aLoss },
  accuracy: { head: 'accuracy>=', read: aShare },
  epochs: { head: 'epochs<=', read: (text) => readWholeNumber(text, 1, MOST_EPOCHS) },
  neurons: { head: 'neurons<=', read: (text) => readWholeNumber(text, 0, MOST_NEURONS) },
  plainInputs: { head: 'features=', read: no },
  untouched: { head: 'byhand=', read: no },
};
const partNames = Object.keys(parts) as readonly GoalPart[];

/** A goal, its parts joined by `;`. One part that cannot be read spoils it: the goal would be another. */
export const goalDomain: Domain<Goal> = {
  read(text) {
    let goal = noGoal;
    for (const piece of text.split(';', partNames.length + 1)) {
      const name = partNames.find((each) => piece.startsWith(parts[each].head));
      const value = name && parts[name].read(piece.slice(parts[name].head.length).trim());
      if (name === undefined || value == null) return { fault: { kind: 'notAGoal' } };
      goal = { ...goal, [name]: value };
    }
    return { value: goal };
  },
  // Browsers write < and > of an address so.
  write: (goal) => writeGoal(goal).replaceAll('<', '%3C').replaceAll('>', '%3E'),
};

/** A goal as links state it, such as `loss<0.05;epochs<=200`; empty without parts. */
export function writeGoal(goal: Goal): string {
  return partNames
    .map((name) => {
      const value = goal[name];
      if (value === null || value === false) return '';
      return parts[name].head + (value === true ? 'no' : writeNumber(value));
    })
    .filter((part) => part !== '')
    .join(';');
}

function within(value: number | null, fits: (value: number) => boolean): number | null {
  return value !== null && fits(value) ? value : null;
}
