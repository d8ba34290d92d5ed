import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_TASKS, readTaskFile, writeTaskFile } from './taskFile.ts';

const links = ['task=One&goal=loss%3C0.05', 'data=moons&seed=any&task=Two&lock=data', 'hide=jump'];
const file = (tasks: unknown, version: unknown = 1) => JSON.stringify({ format: 'glassbox-tasks', version, tasks });
const fault = (text: string) => {
  const result = readTaskFile(text);
  return result && 'fault' in result ? result.fault : result;
};

test('tasks are read back in their order', () => {
  expect(JSON.parse(writeTaskFile(links))).toEqual({
    format: 'glassbox-tasks',
    version: 1,
    tasks: links.map((link) => ({ link: `#${link}` })),
  });
  expect(readTaskFile(writeTaskFile(links))).toEqual({ links });
  expect(readTaskFile(file([{ link: 'https://example.org/#task=x', title: 'more' }]))).toEqual({ links: ['task=x'] });
});

test.each(['', '{', 'null', '[]', '{"format":"glassbox","version":1}', '"glassbox-tasks"', '['.repeat(200_000)])(
  'another file is none of tasks: %.30s',
  (text) => {
    expect(readTaskFile(text)).toBeNull();
  },
);

test.each([
  ['a later version', file([{ link: '#task=x' }], 2), { kind: 'otherVersion' }],
  ['no version', '{"format":"glassbox-tasks","tasks":[{"link":"#task=x"}]}', { kind: 'otherVersion' }],
  ['no tasks', file([]), { kind: 'noTasks' }],
  ['tasks that are no list', file({ link: '#task=x' }), { kind: 'noTasks' }],
  ['too many', file(Array(MOST_TASKS + 1).fill({ link: '#task=x' })), { kind: 'tooManyTasks', most: MOST_TASKS }],
  ['a task that is null', file([{ link: '#task=x' }, null]), { kind: 'taskWithoutLink', at: 2 }],
  ['a link that is a number', file([{ link: 5 }]), { kind: 'taskWithoutLink', at: 1 }],
  ['a script', file([{ link: 'javascript:alert(1)' }]), { kind: 'taskWithoutLink', at: 1 }],
  ['a huge link', file([{ link: `#task=${'x'.repeat(200_000)}` }]), { kind: 'taskWithoutLink', at: 1 }],
  ['a run without a task', file([{ link: '#data=moons&at=5' }]), { kind: 'notATask', at: 1 }],
  ['a goal that is none', file([{ link: '#task=x&goal=win' }]), { kind: 'wrongTask', at: 1, key: 'goal' }],
  ['a text that is too long', file([{ link: `#task=${'x'.repeat(501)}` }]), { kind: 'wrongTask', at: 1, key: 'task' }],
  ['unknown data', file([{ link: '#data=cats&task=x' }]), { kind: 'wrongTask', at: 1, key: 'data' }],
  ['points left out', file([{ link: '#data=points&task=x' }]), { kind: 'wrongTask', at: 1, key: 'pts' }],
])('%s is refused', (_, text, reason) => {
  expect(fault(text)).toEqual(reason);
});

test('any JSON gives links, a fault, or nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (tasks, version) => {
      const result = readTaskFile(file(tasks, version));
      expect(result && ('fault' in result || result.links.length > 0)).toBe(true);
    }),
  );
});
