import type { PlaygroundFormat } from '../config/playgroundFormat.ts';

let loaded: PlaygroundFormat | null = null;

/** The format of the imported run on the page; there is none as long as none was opened. */
export function loadedPlaygroundFormat(): PlaygroundFormat | null {
  return loaded;
}

/** For whoever has the format at hand already. */
export function keepPlaygroundFormat(format: PlaygroundFormat): void {
  loaded = format;
}
