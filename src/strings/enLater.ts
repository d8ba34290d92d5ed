import { boundary } from './en/boundary.ts';
import { cards } from './en/cards.ts';
import { check } from './en/check.ts';
import { chosenInput } from './en/chosenInput.ts';
import { columns } from './en/columns.ts';
import { data } from './en/data.ts';
import { fields } from './en/fields.ts';
import { files } from './en/files.ts';
import { formula } from './en/formula.ts';
import { help } from './en/help.ts';
import { legend } from './en/legend.ts';
import { lines } from './en/lines.ts';
import { link } from './en/link.ts';
import { loss } from './en/loss.ts';
import { menus } from './en/menus.ts';
import { messages } from './en/messages.ts';
import { numpy } from './en/numpy.ts';
import { observations } from './en/observations.ts';
import { plane } from './en/plane.ts';
import { playground } from './en/playground.ts';
import { presetClaims } from './en/presetClaims.ts';
import { presets } from './en/presets.ts';
import { settings } from './en/settings.ts';
import { slow } from './en/slow.ts';
import { spaces } from './en/spaces.ts';
import { spoken } from './en/spoken.ts';
import { stepHint } from './en/stepHint.ts';

/** The words of the parts that come a moment later or when they are opened, in English. */
export const enLater = {
  boundary,
  cards,
  check,
  chosenInput,
  columns,
  data,
  fields,
  formula,
  help,
  legend,
  lines,
  link,
  loss,
  menus,
  messages,
  observations,
  numpy,
  plane,
  playground,
  presets,
  presetClaims,
  settings,
  slow,
  spaces,
  spoken,
  stepHint,
  files,
};
