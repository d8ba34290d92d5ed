import { settings } from '../../../config/settings/settings.ts';

const { domain } = settings.hiddenSizes;

/** The hidden layers of a typed text such as `8,8,8`, `8 8 8` or `0`; null if it is none. */
export function readLayers(text: string): readonly number[] | null {
  const sizes = text.split(/[\s,;]/, MOST_PIECES).filter((size) => size !== '');
  const result = domain.read(sizes.join(','));
  return 'value' in result ? result.value : null;
}

/** More pieces than any list of layers has, blanks between them included. */
const MOST_PIECES = 1000;

/** The text of hidden layers, which `readLayers` reads back. */
export function writeLayers(sizes: readonly number[]): string {
  return domain.write(sizes).replaceAll(',', ', ');
}
