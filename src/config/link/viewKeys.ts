import type { Granularity } from '../../core/microSteps/microSteps.ts';
import { LAST_POSITION } from '../../core/run/runSpec.ts';
import { choice, type Domain, point, wholeNumber } from '../settings/domain.ts';

/** What every link says of the view. */
export interface KeyedView {
  readonly position: number;
  /** The chosen input, or null for the first training point. */
  readonly probe: readonly [number, number] | null;
  readonly presenting: boolean;
  /** Null follows the system. */
  readonly theme: 'light' | 'dark' | null;
  /** Length of one step. */
  readonly granularity: Granularity;
  /** Steps done of the next update; may exceed their number, which only the run knows. */
  readonly cursor: number;
}

export type ViewName = keyof KeyedView;

/** More steps than the largest update has: 1000 samples of seven inputs in six layers of sixteen make 4.5 million. */
const LAST_CURSOR = 10_000_000;

const table = {
  position: { key: 'at', initial: 0, domain: wholeNumber(0, LAST_POSITION) },
  probe: { key: 'probe', initial: null, domain: point() },
  presenting: { key: 'view', initial: false, domain: flag('present') },
  theme: { key: 'theme', initial: null, domain: choice(['light', 'dark']) },
  granularity: { key: 'step', initial: 'epoch', domain: choice(['epoch', 'update', 'sample', 'phase', 'term']) },
  cursor: { key: 'cursor', initial: 0, domain: wholeNumber(0, LAST_CURSOR) },
} as const;

export type ViewKey = (typeof table)[ViewName]['key'];

/** The keys of a link about the view, in the order in which a link has them. A link leaves out `initial` values. */
export const viewKeys: {
  readonly [Name in ViewName]: {
    readonly key: ViewKey;
    readonly initial: KeyedView[Name];
    readonly domain: Domain<NonNullable<KeyedView[Name]>>;
  };
} = table;

export const viewNames = Object.keys(table) as readonly ViewName[];

/** A switch: its only value is this word, and without the key it is off. */
function flag(word: string): Domain<boolean> {
  const words = choice([word]);
  return {
    read(text) {
      const result = words.read(text);
      return 'value' in result ? { value: true } : result;
    },
    write: () => word,
  };
}
