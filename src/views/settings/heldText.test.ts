import { expect, test } from 'vitest';
import { readLink } from '../../config/link/link.ts';
import { heldText } from './heldText.ts';

test.each([
  ['', 'Nothing'],
  ['freeze=b', 'All biases'],
  ['freeze=b,w0.0.1', 'all biases, x1 → h2'],
  ['freeze=b0,w1', 'biases of the hidden layer, weights into the output'],
  ['net=3,2&freeze=b1.1,w0,w1.2.0', 'bias of h2.2, weights into hidden layer 1, h1.3 → h2.1'],
])('%s is told as “%s”', (link, text) => {
  expect(heldText(readLink(link).spec.config)).toBe(text);
});
