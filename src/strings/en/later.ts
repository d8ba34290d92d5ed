import { books } from './books.ts';
import { callouts } from './callouts.ts';
import { cards } from './cards.ts';
import { check } from './check.ts';
import { curves } from './curves.ts';
import { data } from './data.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { formula } from './formula.ts';
import { lines } from './lines.ts';
import { link } from './link.ts';
import { linkRepair } from './linkRepair.ts';
import { messages } from './messages.ts';
import { microSteps } from './microSteps.ts';
import { notebook } from './notebook.ts';
import { numpy } from './numpy.ts';
import { observations } from './observations.ts';
import { parts } from './parts.ts';
import { pictures } from './pictures.ts';
import { plane } from './plane.ts';
import { playgroundCard } from './playgroundCard.ts';
import { presets } from './presets.ts';
import { pytorch } from './pytorch.ts';
import { results } from './results.ts';
import { settings } from './settings.ts';
import { share } from './share.ts';
import { spaces } from './spaces.ts';
import { spoken } from './spoken.ts';
import { task } from './task.ts';
import { taskDialog } from './taskDialog.ts';
import { why } from './why.ts';
import { withinUpdate } from './withinUpdate.ts';

/** The words of parts that load later, in English. Another language must match its type. */
export const enLater = {
  callouts,
  books,
  cards,
  check,
  curves,
  data,
  fields,
  files,
  formula,
  lines,
  link,
  linkRepair,
  messages,
  microSteps,
  notebook,
  numpy,
  observations,
  parts,
  pictures,
  plane,
  playgroundCard,
  presets,
  pytorch,
  results,
  settings,
  spaces,
  share,
  spoken,
  taskDialog,
  task,
  why,
  withinUpdate,
};
