import { callouts } from './callouts.ts';
import { check } from './check.ts';
import { data } from './data.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { formula } from './formula.ts';
import { lines } from './lines.ts';
import { link } from './link.ts';
import { messages } from './messages.ts';
import { numpy } from './numpy.ts';
import { observations } from './observations.ts';
import { presets } from './presets.ts';
import { results } from './results.ts';
import { settings } from './settings.ts';
import { spaces } from './spaces.ts';
import { spoken } from './spoken.ts';
import { why } from './why.ts';

/** The words of parts that load later, in English. Another language must match its type. */
export const enLater = {
  callouts,
  check,
  data,
  fields,
  files,
  formula,
  lines,
  link,
  messages,
  numpy,
  observations,
  presets,
  results,
  settings,
  spaces,
  spoken,
  why,
};
