import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from './jsonText.ts';

test('any value reads back as itself, −0 included', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (value, numbers) => {
      // JSON.stringify would lose the sign of a −0 among the values.
      expect(JSON.parse(jsonText(value))).toEqual(value);
      const back: unknown = JSON.parse(jsonText({ numbers: [...numbers, -0] }));
      expect(back).toEqual({ numbers: [...numbers, -0] });
    }),
  );
});

test('rows and small records stay on one line', () => {
  expect(jsonText({ a: 1, rows: [[1, 2], [-0.5]], list: [{ set: 'test', inputs: [0, 1] }] })).toBe(
    `{
 "a": 1,
 "rows": [
  [1, 2],
  [-0.5]
 ],
 "list": [
  {"set": "test", "inputs": [0, 1]}
 ]
}`,
  );
});
