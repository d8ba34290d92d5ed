import { chips } from './chips.ts';
import { lineValues } from './lineValues.ts';
import { loss } from './loss.ts';
import { menus } from './menus.ts';
import { network } from './network.ts';
import { page } from './page.ts';
import { playground } from './playground.ts';
import { spaceNames } from './spaceNames.ts';
import { stepHint } from './stepHint.ts';
import { stepSizes } from './stepSizes.ts';
import { transport } from './transport.ts';

/** The words of the first screen, in English. Another language must match its type. */
export const en = {
  chips,
  lineValues,
  loss,
  menus,
  network,
  page,
  playground,
  spaceNames,
  stepHint,
  stepSizes,
  transport,
};
