import type { Config } from '../../core/run/runSpec.ts';
import type { Domain } from './domain.ts';

/** Every setting that a link of ours states; what comes from TensorFlow Playground has a format of its own. */
export type SettingName = Exclude<keyof Config, 'playground'>;

/** What the defaults of the other settings depend on. */
export type Basis = Pick<Config, 'dataSet' | 'points' | 'optimizer'>;

/** Where arrow keys, − and + lead from a value: a list of rungs, rising, or equal steps of this size. */
export type Ladder = readonly number[] | number;

/** Groups of controls; the views say where each of them stands. */
export type SettingGroup = 'data' | 'training' | 'optimizer' | 'penalty' | 'network' | 'drawing' | 'order';

/** What links, controls and tests know about one setting. */
export interface Setting<Value> {
  /** Its name in links. */
  readonly key: string;
  readonly domain: Domain<Value>;
  defaultFor(basis: Basis): Value;
  /** Whether another value starts training anew; false where it takes effect in mid-run. */
  readonly restarts: boolean;
  /** Whether another value would change any number of this run. */
  applies(config: Config): boolean;
  /** Whether a value makes sense beside the other settings of a config. */
  suits(value: Value, config: Config): boolean;
  /** Where its control stands, or null if it has none among the others. Rows count from 1 within a group. */
  readonly place: { readonly group: SettingGroup; readonly row: number } | null;
}

/** What the control of a number needs beside. */
interface NumberSetting {
  readonly steps: Ladder;
  readonly unit?: 'perCent';
}

/** Entries for some settings, those of numbers with steps. */
export type TableOf<Name extends SettingName> = {
  readonly [Each in Name]: Setting<Config[Each]> & (number extends Config[Each] ? NumberSetting : unknown);
};
