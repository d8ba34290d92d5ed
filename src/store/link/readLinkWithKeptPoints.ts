import { type OpenedLink, readLink } from '../../config/link/link.ts';
import { keptOwnPoints } from '../browser/keepOwnPoints.ts';
import { keepPointsInTab } from '../browser/ownPointsStorage.ts';
import { otherSeed } from '../runs/otherSeed.ts';

/** Reads a link of any kind, with the own points that this browser keeps. */
export function readLinkWithKeptPoints(text: string): OpenedLink {
  const { points: keptPoints } = keptOwnPoints();
  const opened = readLink(text, { keptPoints });
  const { config } = opened.spec;
  if (config.points === keptPoints) keepPointsInTab(config);
  return opened.drawsSeed ? withDrawnSeed(opened) : opened;
}

function withDrawnSeed(opened: OpenedLink): OpenedLink {
  const { config } = opened.spec;
  return { ...opened, spec: { ...opened.spec, config: { ...config, seed: otherSeed(config.seed) } } };
}
