import { expect, test } from 'vitest';
import { noGoal } from '../../core/run/goal.ts';
import { readLink, writeLink } from '../link/link.ts';
import { settingNames } from '../settings/settings.ts';
import { allowanceNames, allowances, controlNames, controlOf } from './controls.ts';
import { goalDomain } from './goalText.ts';
import { taskOf } from './task.ts';

const read = (text: string) => goalDomain.read(text);

test('a goal states measures and rules, in any order', () => {
  expect(read('neurons<=2;loss<0.05;epochs<=200;byhand=no')).toEqual({
    value: { ...noGoal, loss: 0.05, epochs: 200, neurons: 2, untouched: true },
  });
  expect(read('testloss<1e-3;accuracy>=0.75;features=no')).toEqual({
    value: { ...noGoal, testLoss: 0.001, accuracy: 0.75, plainInputs: true },
  });
});

test.each([
  '',
  'loss',
  'loss<',
  'loss<0',
  'loss>1',
  'loss<0.05;',
  'accuracy>=2',
  'epochs<=0',
  'epochs<=1.5',
  'byhand=yes',
  'x',
])('“%s” is no goal, and a task opens without it and says so', (text) => {
  expect(read(text)).toEqual({ fault: { kind: 'notAGoal' } });
  const { view, problems } = readLink(`task=Try&goal=${encodeURIComponent(text)}`);
  expect(taskOf(view)).toEqual({ text: 'Try', goal: null, hidden: [], locked: [] });
  expect(problems).toMatchObject([{ kind: 'badViewKey', key: 'goal' }]);
});

test('a text keeps its words and loses what cannot be seen; a longer one is refused', () => {
  const text = (value: string) => readLink(`task=${encodeURIComponent(value)}`);
  expect(text('<b>Find</b> & 100 % \u202e#1\u0007\nnext').view.taskText).toBe('<b>Find</b> & 100 % #1\nnext');
  expect(text('x'.repeat(500)).view.taskText).toHaveLength(500);
  expect(text('x'.repeat(501))).toMatchObject({ view: { taskText: null }, problems: [{ key: 'task' }] });
  expect(readLink(`name=${'x'.repeat(41)}`)).toMatchObject({ view: { resultName: null }, problems: [{ key: 'name' }] });
  expect(readLink('name=\ud800a').view.resultName).toBe('a');
});

test('a task is written as browsers keep it in an address', () => {
  const { spec, view } = readLink('task=Go!&goal=loss<0.05;accuracy>=1&hide=jump&lock=data,net');
  const link = writeLink(spec, view);
  expect(link).toBe('task=Go!&goal=loss%3C0.05;accuracy%3E=1&hide=jump&lock=data,net');
  expect(new URL(`https://example.org/#${link}`).hash).toBe(`#${link}`);
});

test('seed=any asks for a draw and is no problem; other seeds are what they were', () => {
  expect(readLink('seed=any')).toMatchObject({ drawsSeed: true, problems: [], spec: { config: { seed: 2 } } });
  expect(readLink('seed=7')).toMatchObject({ drawsSeed: false, spec: { config: { seed: 7 } } });
  expect(readLink('seed=all').problems).toMatchObject([{ kind: 'badSetting', key: 'seed' }]);
});

test('every control but the formulas has one checkbox, and every setting a control', () => {
  const ticked: readonly string[] = allowanceNames.flatMap((name) => [...allowances[name].controls]);
  expect(allowanceNames).toHaveLength(9);
  expect(new Set(ticked).size).toBe(ticked.length);
  expect(controlNames.filter((name) => !ticked.includes(name))).toEqual(['formula']);
  expect(new Set(Object.keys(controlOf))).toEqual(new Set(settingNames));
});
