import { callouts } from './callouts.ts';
import { cards } from './cards.ts';
import { check } from './check.ts';
import { data } from './data.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { formula } from './formula.ts';
import { lines } from './lines.ts';
import { link } from './link.ts';
import { loss } from './loss.ts';
import { menus } from './menus.ts';
import { messages } from './messages.ts';
import { microSteps } from './microSteps.ts';
import { network } from './network.ts';
import { numpy } from './numpy.ts';
import { observations } from './observations.ts';
import { page } from './page.ts';
import { plane } from './plane.ts';
import { playground } from './playground.ts';
import { presets } from './presets.ts';
import { settings } from './settings.ts';
import { spaces } from './spaces.ts';
import { spoken } from './spoken.ts';
import { stepHint } from './stepHint.ts';
import { transport } from './transport.ts';
import { why } from './why.ts';

/** Every word on the screen, in English. Another language must match its type. */
export const en = {
  callouts,
  cards,
  check,
  data,
  fields,
  files,
  formula,
  lines,
  link,
  loss,
  menus,
  messages,
  network,
  numpy,
  observations,
  page,
  plane,
  playground,
  presets,
  settings,
  microSteps,
  spaces,
  spoken,
  stepHint,
  transport,
  why,
};
