import { expect, test } from 'vitest';
import { parameterParts } from '../../../core/model/partId.ts';
import { surfaceAxes } from './surfaceAxes.ts';

test('the axes are the chosen parameters, if the network has them, and never the same one twice', () => {
  const parts = parameterParts([2, 3, 1]);
  expect(surfaceAxes(parts, {})).toEqual({ across: 0, up: 1 });
  expect(surfaceAxes(parts, { across: 'w1.2.0', up: 'b0.1' })).toEqual({ across: 11, up: 7 });
  expect(surfaceAxes(parts, { across: 'w0.0.1' })).toEqual({ across: 1, up: 0 });
  expect(surfaceAxes(parts, { up: 'w0.0.0' })).toEqual({ across: 1, up: 0 });
  expect(surfaceAxes(parts, { across: 'b0.1', up: 'b0.1' })).toEqual({ across: 7, up: 0 });
  expect(surfaceAxes(parts, { across: 'w5.0.0', up: 'w0.0.2' })).toEqual({ across: 0, up: 2 });
});
