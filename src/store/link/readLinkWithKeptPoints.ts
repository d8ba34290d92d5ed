import { type OpenedLink, readLink } from '../../config/link/link.ts';
import { keptOwnPoints } from '../browser/keepOwnPoints.ts';
import { keepPointsInTab } from '../browser/ownPointsStorage.ts';

/** Reads a link of any kind, with the own points that this browser keeps. */
export function readLinkWithKeptPoints(text: string): OpenedLink {
  const keptPoints = keptOwnPoints();
  const opened = readLink(text, { keptPoints });
  if (opened.spec.config.points === keptPoints) keepPointsInTab(keptPoints);
  return opened;
}
