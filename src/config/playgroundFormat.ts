import { playgroundData } from '../core/playground/playgroundData.ts';
import { convertToGlassbox } from './convertToGlassbox.ts';
import { readPlaygroundLink } from './playgroundLink.ts';
import { writePlaygroundSettings } from './writePlaygroundSettings.ts';

/** All that links of TensorFlow Playground and their runs need on the page. Few people have one, so the page loads it when there is one. */
export interface PlaygroundFormat {
  readonly read: typeof readPlaygroundLink;
  readonly write: typeof writePlaygroundSettings;
  readonly convert: typeof convertToGlassbox;
  readonly dataOf: typeof playgroundData;
}

export const playgroundFormat: PlaygroundFormat = {
  read: readPlaygroundLink,
  write: writePlaygroundSettings,
  convert: convertToGlassbox,
  dataOf: playgroundData,
};
