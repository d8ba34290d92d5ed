import { expect, expectEpoch, test } from './webkitTest.ts';

interface Measured {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

test('on the scaled page of the projector, WebKit’s pointer hits what is seen', async ({ webkit, baseURL }) => {
  await webkit.goTo('about:blank');
  await webkit.goTo(`${baseURL}/#view=present&at=1`);
  await expectEpoch(webkit, '1');
  await expect.poll(() => webkit.find('[role="img"]', 'Decision boundary')).not.toBeNull();
  const plane = await webkit.find('[role="img"]', 'Decision boundary');
  if (!plane) throw new Error('There is no plane.');
  // WebKit measures boxes in pixels of the page; where a driver clicks, it counts in those of the window.
  const { scale, left, top, size } = await webkit.execute<Measured>(
    `const { x, y, width } = document.querySelector('[role="img"][aria-label="Decision boundary"]').getBoundingClientRect();
     return { scale: Number(document.documentElement.style.zoom || 1), left: x, top: y, size: width };`,
  );
  expect(scale).toBeGreaterThan(1);
  await webkit.click(plane);
  const at = (start: number) => (start + size / 2) / scale - start;
  const x1 = (at(left) / size) * 2 - 0.5;
  const x2 = 1.5 - (at(top) / size) * 2;
  const chosen = async () => /probe=([-\d.]+),([-\d.]+)/.exec(await webkit.execute<string>('return location.hash;'));
  await expect.poll(chosen).not.toBeNull();
  const [, first, second] = (await chosen()) ?? [];
  expect(Number(first)).toBeCloseTo(x1, 1);
  expect(Number(second)).toBeCloseTo(x2, 1);
});
