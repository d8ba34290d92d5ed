import { expect, test } from 'vitest';
import { helpStrings } from '../../../strings/help.ts';
import { strings } from '../../../strings/index.ts';
import { laterStrings } from '../../../strings/later.ts';
import { allGroups, findTerms } from './findTerms.ts';

const entries = allGroups().flatMap((group) => group.entries);
const known = new Set(entries.flatMap(({ name, also = [] }) => [name, ...also]).map((word) => word.toLowerCase()));

const { transport, spaceNames, stepSizes, network, loss, menus, page } = strings;
const { settings, formula, lines, plane, withinUpdate } = laterStrings;

/** Every word that stands on the screen as a label, by the part that it labels. */
const labels: Readonly<Record<string, readonly string[]>> = {
  settings: Object.values(settings.labels),
  activations: Object.values(settings.activations),
  losses: Object.values(settings.losses),
  'gradient rules': Object.values(settings.gradientRules),
  'initial weights': Object.values(settings.initializations),
  optimizers: Object.values(settings.optimizers),
  regularizations: Object.values(settings.regularizations).filter((name) => name !== settings.regularizations.none),
  readouts: [
    transport.epoch,
    transport.update,
    transport.trainingLoss,
    transport.testLoss,
    transport.accuracy,
    transport.testAccuracy,
    transport.rSquared,
    transport.testRSquared,
    transport.rootMeanSquare,
    transport.testRootMeanSquare,
    transport.penalty,
    transport.plusPenalty,
    transport.loss,
  ],
  'sizes of a step': Object.values(stepSizes.units).map((unit) => unit.replace(/:.*/, '')),
  'phases of an update': Object.values(withinUpdate.phases),
  'tabs of the dock': Object.values(formula.tabs),
  'tabs of the plane': Object.values(spaceNames.names),
  lines: [lines.show, lines.names.weight, lines.shortNames.contribution, 'Gradient'],
  network: [network.columns.outputColumn, network.columns.hiddenColumn(1, 1)],
  plane: [plane.title, plane.regressionTitle],
  'loss chart': [loss.title, loss.timeline],
  task: [laterStrings.task.name, laterStrings.task.goal.name],
  'bar and steps': [page.share, page.present, transport.newWeights, menus.preset],
  letters: ['z', 'δ', 'ŷ', 'η', '∂L/∂w'],
};

test.each(Object.entries(labels))('Help explains every word of: %s', (_, words) => {
  expect(words.filter((word) => !known.has(word.toLowerCase()))).toEqual([]);
});

test('no word is explained twice', () => {
  const names = entries.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a name finds its entry alone, and a word in no name is looked for in the sentences', () => {
  const found = (text: string) => findTerms(text).flatMap((group) => group.entries.map(({ name }) => name));
  expect(found('decision bound')).toEqual(['Decision boundary']);
  expect(found('tanh')).toEqual(['Activation']);
  expect(found('projector')).toEqual(['Present']);
  expect(found('')).toHaveLength(entries.length);
  expect(found('quantum')).toEqual([]);
});

test('nothing is said of errors that travel, and a slope is said as a change of the loss', () => {
  const sentences = entries.map(({ says }) => says).join(' ');
  expect(sentences).not.toMatch(/travel|propagat\w+ back|blame/);
  expect(helpStrings.glossary.groups.training.delta.says).toContain('how would the loss change?');
});
