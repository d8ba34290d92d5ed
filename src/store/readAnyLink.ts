import { isTruthTable } from '../config/dataKinds.ts';
import { isForeignLink, type OpenedLink, readLink } from '../config/link.ts';
import type { PlaygroundFormat } from '../config/playgroundFormat.ts';
import { keptOwnPoints } from './keepOwnPoints.ts';
import { keepPlaygroundFormat, loadedPlaygroundFormat } from './loadedPlayground.ts';
import { keepPointsInTab } from './ownPointsStorage.ts';
import { notify } from './pageStore.ts';
import { isSlow } from './slowMotion.ts';
import { loadSlowSteps } from './stepActions.ts';

/**
 * Opens a link of any kind, with what this browser keeps, and loads what showing it takes. Where its format cannot be loaded,
 * it is read as one of ours; where slow motion cannot, the page opens before the update and says so. Null where its points cannot
 * be drawn; then the page has said so.
 */
export async function readAnyLink(text: string): Promise<OpenedLink | null> {
  const playground = isForeignLink(text) ? await playgroundFormat() : null;
  const keptPoints = keptOwnPoints();
  const opened = readLink(text, { keptPoints, playground });
  if (opened.spec.config.points === keptPoints) keepPointsInTab(keptPoints);
  if (!(await hasPoints(opened))) return null;
  const { view } = opened;
  const isWithinReach = !(isSlow(view.granularity) || view.cursor > 0) || (await loadSlowSteps()) !== null;
  return isWithinReach ? opened : { ...opened, view: { ...view, granularity: 'epoch', cursor: 0 } };
}

/** Whether the points of a run can be drawn; loads what that takes. */
async function hasPoints({ spec: { config } }: OpenedLink): Promise<boolean> {
  if (isTruthTable(config.dataSet) || config.playground) return true;
  try {
    await import('./drawnPointsAtHand.ts');
    return true;
  } catch {
    notify({ kind: 'partMissing' });
    return false;
  }
}

async function playgroundFormat(): Promise<PlaygroundFormat | null> {
  try {
    keepPlaygroundFormat((await import('../config/playgroundFormat.ts')).playgroundFormat);
  } catch {
    // No network any more: the page says which keys it could not use.
  }
  return loadedPlaygroundFormat();
}
