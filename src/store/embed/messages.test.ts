import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from './messages.ts';

const read = (message: object) => readMessage({ glassbox: 1, ...message });

test('every message of the documentation is read, with what it leaves out', () => {
  expect(read({ type: 'open', link: '#at=3', id: 'a' })).toEqual({ glassbox: 1, type: 'open', link: '#at=3', id: 'a' });
  expect(read({ type: 'step' })).toEqual({ glassbox: 1, type: 'step', count: 1 });
  expect(read({ type: 'step', count: 20, unit: 'update' })).toMatchObject({ count: 20, unit: 'update' });
  expect(read({ type: 'seek', position: 0, id: 7 })).toEqual({ glassbox: 1, type: 'seek', position: 0, id: 7 });
  for (const type of ['play', 'pause', 'state']) expect(read({ type })).toEqual({ glassbox: 1, type });
});

test('fields of later versions do no harm', () => {
  expect(read({ type: 'play', speed: 'fast', more: { nested: [1] } })).toEqual({ glassbox: 1, type: 'play' });
});

test.each([
  ['no version', { glassbox: undefined, type: 'play' }],
  ['another version', { glassbox: 2, type: 'play' }],
  ['a version as text', { glassbox: '1', type: 'play' }],
  ['no type', {}],
  ['an unknown type', { type: 'explode' }],
  ['a name that every object has', { type: 'constructor' }],
  ['a link that is no text', { type: 'open', link: { toString: 'x' } }],
  ['no link', { type: 'open' }],
  ['half a step', { type: 'step', count: 0.5 }],
  ['no step', { type: 'step', count: 0 }],
  ['a step back', { type: 'step', count: -1 }],
  ['too many steps', { type: 'step', count: 1001 }],
  ['an unknown unit', { type: 'step', unit: 'year' }],
  ['a place before the start', { type: 'seek', position: -1 }],
  ['a place after the end', { type: 'seek', position: 1_000_001 }],
  ['a place that is no number', { type: 'seek', position: Number.NaN }],
  ['an id that is an object', { type: 'play', id: {} }],
  ['a long id', { type: 'play', id: 'x'.repeat(101) }],
])('ignored: %s', (_, message) => {
  expect(read(message)).toBeNull();
});

test('whatever another page sends: nothing is thrown, and nothing is taken for a message', () => {
  fc.assert(
    fc.property(fc.anything({ withMap: true, withSet: true, withDate: true, withTypedArray: true }), (junk) => {
      expect(readMessage(junk)).toBeNull();
    }),
  );
});

test('a message with junk in its fields is ignored, or read with fields of the right kind', () => {
  const types = fc.constantFrom('open', 'step', 'play', 'pause', 'seek', 'state', '__proto__');
  const junk = fc.anything();
  const messages = fc.record(
    { glassbox: fc.constant(1), type: types, id: junk, link: junk, count: junk, unit: junk, position: junk },
    { requiredKeys: ['glassbox', 'type'] },
  );
  fc.assert(
    fc.property(messages, (data) => {
      const message = readMessage(data);
      if (!message) return;
      expect(['string', 'number', 'undefined']).toContain(typeof message.id);
      if (message.type === 'open') expect(message.link).toBeTypeOf('string');
      if (message.type === 'step') expect(Number.isInteger(message.count)).toBe(true);
      if (message.type === 'seek') expect(Number.isInteger(message.position)).toBe(true);
      expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
    }),
  );
});
