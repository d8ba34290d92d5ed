import type { SettingName } from '../../../config/settings/settings.ts';
import type { PartId } from '../../../core/model/partId.ts';
import { select, setDock, setSpace } from '../../../store/actions/viewActions.ts';
import { isTabHidden } from '../../../store/state/limits.ts';
import type { DockTab } from '../../../store/state/pageState.ts';
import { pageStore } from '../../../store/state/pageStore.ts';
import type { Term } from '../../../strings/en/glossary/glossary.ts';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { panelId, tabId } from '../../shared/inputs/tabPanel.ts';
import { at, behind, button, named, openedBy } from './findOnPage.ts';
import type { Place } from './place.ts';

/** Where each term is seen, the best place first. */
export function placesOf(term: Term): readonly Place[] {
  return places[term]();
}

const square = at('[data-part="n0.0"] canvas');
const firstNeuron = at('[data-part="n0.0"]');
const firstInput = at('[data-part="x0"]');
const firstWeight = at('[data-part="w0.0.0"]');
const firstLine = at('[data-stroke-of="w0.0.0"]');
const plane = () => named(laterStrings.plane.title, laterStrings.plane.regressionTitle);
const lossChart = () => named(strings.loss.timeline);
const points = () => at(`[aria-label^="${laterStrings.plane.points}"] [role="button"]`);
const stepButton = () => button(...Object.values(strings.transport.step));
const stepSize = () => named(strings.stepSizes.stepBy);

/** The control of a setting; if it is not in sight, what opens the settings. */
function setting(name: SettingName): readonly Place[] {
  const control = named(laterStrings.settings.labels[name]);
  return [control, behind(button(strings.chips.more), control)];
}

/** A panel of the dock, about a part if it needs one. */
function dock(tab: DockTab, part?: PartId): Place {
  return {
    ...openedBy(at(`#${panelId(tab)}`), () => (part === undefined ? setDock(tab) : select(part, tab))),
    canOpen: () => !isTabHidden(pageStore.getState(), tab),
  };
}

function space(name: 'hidden' | 'surface'): Place {
  return openedBy(at(`#${panelId(name)}, [data-space="${name}"]`), () => setSpace(name));
}

const places: Readonly<Record<Term, () => readonly Place[]>> = {
  square: () => [square, firstNeuron],
  line: () => [firstLine, firstWeight],
  weight: () => [firstWeight],
  bias: () => [at('[data-part="n0.0"] [data-hold]'), firstNeuron],
  neuron: () => [firstNeuron],
  layer: () => [button(strings.chips.hidden), firstNeuron],
  input: () => [firstInput],
  answer: () => [at('[data-part^="n"][aria-label^="Output"]'), firstNeuron],
  weightedSum: () => [dock('formula', 'n0.0')],
  activation: () => setting('activation'),
  contribution: () => [dock('formula', 'n0.0')],
  point: () => [points(), plane()],
  ringedPoint: () => [at('[aria-label^="Probe"]'), plane()],
  target: () => [dock('formula', 'n0.0')],
  classes: () => [points(), plane()],
  boundary: () => [plane()],
  colours: () => [plane()],

  step: () => [stepButton()],
  epoch: () => [named(strings.transport.epoch), stepButton()],
  update: () => [named(strings.transport.update), stepSize()],
  batch: () => setting('batchSize'),
  phase: () => [stepSize()],
  microTerm: () => [stepSize()],
  learningRate: () => [
    named(laterStrings.settings.labels.learningRate),
    button(strings.chips.rate),
    ...setting('learningRate'),
  ],
  gradient: () => [dock('why', 'w0.0.0')],
  delta: () => [dock('formula', 'n0.0')],
  chainRule: () => [dock('why', 'w0.0.0')],
  commonBug: () => setting('gradientRule'),
  optimizer: () => setting('optimizer'),
  momentum: () => [named(laterStrings.settings.labels.momentum), ...setting('optimizer')],
  adaptiveSteps: () => setting('optimizer'),
  weightDecay: () => [named(laterStrings.settings.labels.weightDecay), ...setting('optimizer')],
  regularization: () => setting('regularization'),
  initialWeights: () => setting('initialization'),
  heldFixed: () => setting('held'),
  seed: () => setting('seed'),

  loss: () => [named(strings.transport.trainingLoss)],
  testLoss: () => [named(strings.transport.testLoss)],
  correct: () => [named(strings.transport.accuracy)],
  rSquared: () => [named(strings.transport.rSquared)],
  rootMeanSquare: () => [named(strings.transport.rootMeanSquare)],
  trainingSet: () => [at('[aria-label^="Point ("]'), points(), plane()],
  testSet: () => [at('[aria-label^="Test point"]'), named(strings.transport.testLoss)],
  trainingShare: () => [named(laterStrings.settings.labels.trainingShare)],
  dataSet: () => [named(laterStrings.settings.labels.dataSet), button(strings.chips.data), named(strings.menus.preset)],
  noise: () => [named(laterStrings.settings.labels.noise)],
  scaling: () => [named(laterStrings.settings.labels.scaling)],
  saturation: () => [firstNeuron],
  deadNeuron: () => [firstNeuron],
  plateau: () => [lossChart()],
  overfitting: () => [named(strings.transport.testLoss), lossChart()],
  divergence: () => [lossChart()],

  howComputed: () => [at(`#${tabId('formula')}`), dock('formula', 'n0.0')],
  whyChanges: () => [at(`#${tabId('why')}`), dock('why', 'w0.0.0')],
  numpy: () => [dock('numpy')],
  gradientCheck: () => [dock('check')],
  inputSpace: () => [plane()],
  hiddenSpace: () => [space('hidden')],
  lossSurface: () => [space('surface')],
  timeline: () => [lossChart()],
  linesShow: () => [named(laterStrings.lines.show)],
  allNumbers: () => [button(laterStrings.cards.table)],
  byHand: () => [firstWeight],
  link: () => [button(strings.page.share)],
  present: () => [button(strings.page.present)],
  task: () => [named(laterStrings.task.name)],
  level: () => [named(strings.chips.level.simple)],
};
