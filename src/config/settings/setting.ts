import type { Config } from '../../core/run/runSpec.ts';
import type { Domain } from './domain.ts';

/** Every setting of our own links; those of TensorFlow Playground have another format. */
export type SettingName = Exclude<keyof Config, 'playground'>;

/** The settings on which the defaults of all others depend. */
export type Basis = Pick<Config, 'dataSet' | 'points' | 'outputCount' | 'optimizer'>;

/** Steps of arrow keys, − and +: a rising list of values, or the size of equal steps. */
export type Ladder = readonly number[] | number;

/** Groups of controls; the views place them. */
export type SettingGroup = 'data' | 'training' | 'optimizer' | 'network' | 'start' | 'order' | 'penalty';

/** What links, controls and tests know about one setting. */
export interface Setting<Value> {
  /** Its name in links. */
  readonly key: string;
  readonly domain: Domain<Value>;
  defaultFor(basis: Basis): Value;
  /** Whether a change restarts training; if not, it takes effect in mid-run. */
  readonly restarts: boolean;
  /** Whether the setting has any effect in a run that has it; if not, it has no row. */
  applies(config: Config): boolean;
  /** Whether a value makes sense with the other settings of a config. */
  suits(value: Value, config: Config): boolean;
  /** What takes the place of a value that does not suit, if it is not the default. */
  nearest?(config: Config): Value;
  /** The one form of all values that mean the same here, if there are several. */
  form?(value: Value, config: Config): Value;
  /** Place of its control, or null if it has none in a group. Rows count from 1 within a group. */
  readonly place: { readonly group: SettingGroup; readonly row: number } | null;
}

/** Further facts for the control of a number. */
interface NumberSetting {
  readonly steps: Ladder;
  readonly unit?: 'perCent';
}

/** Entries for some settings; numbers also have steps. */
export type TableOf<Name extends SettingName> = {
  readonly [Each in Name]: Setting<Config[Each]> & (number extends Config[Each] ? NumberSetting : unknown);
};

/** For settings that always apply, and values that always suit. */
export function always(): boolean {
  return true;
}
