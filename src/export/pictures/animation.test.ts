import { GifReader } from 'omggif';
import { expect, test } from 'vitest';
import { savedRun } from '../fixtures/savedRuns.ts';
import { flatGrey, testTools } from '../fixtures/testTools.ts';
import { animationGif } from './animation.ts';
import { framePicture } from './framePicture.ts';
import { svgFile } from './svg.ts';

/** The colour of the first and the last pixel of a frame, and whether all are alike. */
function flatColour(gif: GifReader, frame: number) {
  const pixels = new Uint8Array(4 * gif.width * gif.height);
  gif.decodeAndBlitFrameRGBA(frame, pixels);
  const [red = 0, green, blue] = pixels;
  return pixels.every((value, at) => at % 4 === 3 || value === red) && red === green && green === blue ? red : null;
}

test('an animation has a frame for each moment, the last one the shown moment, held, and repeats', {
  tags: ['slow'],
}, async () => {
  const saved = savedRun('#at=5');
  const tools = testTools();
  const bytes = await animationGif(saved, tools);
  const gif = new GifReader(Buffer.from(bytes ?? []));
  expect([gif.width, gif.height, gif.numFrames(), gif.loopCount()]).toEqual([640, 360, 6, 0]);
  expect(Array.from({ length: 6 }, (_, frame) => gif.frameInfo(frame).delay)).toEqual([50, 50, 50, 50, 50, 200]);
  expect(tools.told).toEqual(['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6', '6 of 6']);
  // The second picture is the last moment again, for its colours.
  const [first = '', , ...others] = tools.drawn;
  for (const [frame, svg] of [first, ...others].entries()) expect(svg).toContain(`XOR, epoch ${frame}<`);
  expect(others.at(-1)).toBe(svgFile(framePicture(saved)));
  expect(flatColour(gif, 0)).toBe(flatGrey(first));
  expect(flatColour(gif, 5)).toBe(flatGrey(others.at(-1) ?? ''));
});

test('at the start, it shows the training up to the furthest position', async () => {
  const saved = savedRun('#data=moons&n=40&at=0');
  const { snapshot } = savedRun('#data=moons&n=40&at=4');
  const start = { ...saved, snapshot: { ...saved.snapshot, frontier: 4, history: snapshot.history } };
  const tools = testTools();
  const gif = new GifReader(Buffer.from((await animationGif(start, tools)) ?? []));
  expect(gif.numFrames()).toBe(3);
  expect(tools.drawn.at(-1)).toContain('Moons, epoch 2<');
});

test('a run that has not begun has one frame', async () => {
  const gif = new GifReader(Buffer.from((await animationGif(savedRun(''), testTools())) ?? []));
  expect(gif.numFrames()).toBe(1);
});

test.each([1, 3, 6])('cancelled at frame %i, it leaves nothing', async (at) => {
  const tools = testTools((frame) => frame < at);
  expect(await animationGif(savedRun('#at=5'), tools)).toBeNull();
  expect(tools.told).toHaveLength(at);
});

test('an animation that a worker ended early leaves nothing', async () => {
  const tools = testTools();
  const short = {
    ...tools,
    async *moments(...[spec, positions]: Parameters<typeof tools.moments>) {
      yield* tools.moments(spec, positions.slice(0, 2));
    },
  };
  expect(await animationGif(savedRun('#at=5'), short)).toBeNull();
});
