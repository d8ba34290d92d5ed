import { type OpenedLink, readLink } from '../../config/link/link.ts';
import { keptOwnPoints } from '../browser/keepOwnPoints.ts';
import { keepPointsInTab } from '../browser/ownPointsStorage.ts';
import { otherSeed } from '../runs/otherSeed.ts';
import { pageStore } from '../state/pageStore.ts';

/** Reads a link of any kind, with the own points that this browser keeps; a frame in another page has none, as that page could ask for them. */
export function readLinkWithKeptPoints(text: string): OpenedLink {
  const { points: keptPoints } = keptOwnPoints();
  let opened = readLink(text, { keptPoints });
  const { config } = opened.spec;
  if (opened.view.layout === 'embed' || pageStore.getState().view.embedded) opened = readLink(text);
  else if (config.points === keptPoints) keepPointsInTab(config);
  return opened.drawsSeed ? withDrawnSeed(opened) : opened;
}

function withDrawnSeed(opened: OpenedLink): OpenedLink {
  const { config } = opened.spec;
  return { ...opened, spec: { ...opened.spec, config: { ...config, seed: otherSeed(config.seed) } } };
}
