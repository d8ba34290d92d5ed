import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, expectEpoch, expectLoss, NUMPY_LOSS, press, test } from './webkitTest.ts';

const BUILT = pathToFileURL(fileURLToPath(new URL('../../dist-single/glassbox.html', import.meta.url))).href;

test('the one file trains from the disk in WebKit to NumPy’s numbers, with its own fonts', async ({ webkit }) => {
  await webkit.goTo(BUILT);
  await expectLoss(webkit, NUMPY_LOSS[0]);
  await press(webkit, 'Step epoch');
  await expectLoss(webkit, NUMPY_LOSS[1]);
  await press(webkit, 'Reset');
  await press(webkit, '1000 epochs');
  await expectLoss(webkit, NUMPY_LOSS[1000]);
  const fonts =
    "return [...document.fonts].map((font) => font.family.replaceAll('\"', '') + ' ' + font.status).sort();";
  await expect.poll(() => webkit.execute(fonts)).toEqual(['Glassbox Math loaded', 'Glassbox Sans loaded']);
  await webkit.goTo('about:blank');
  await webkit.goTo(`${BUILT}#at=1000`);
  await expectEpoch(webkit, '1000');
  await expectLoss(webkit, NUMPY_LOSS[1000]);
});
