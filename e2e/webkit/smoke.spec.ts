import { allNumbers, expect, expectEpoch, expectLoss, NUMPY_LOSS, press, test } from './webkitTest.ts';

const RIGHT_ARROW = '\uE014';
const LEFT_ARROW = '\uE012';

test.beforeEach(async ({ webkit, baseURL }) => {
  // Via an empty page, because a change of fragment alone does not reload the page.
  await webkit.goTo('about:blank');
  await webkit.goTo(`${baseURL}/`);
  await expectLoss(webkit, NUMPY_LOSS[0]);
});

test('training in WebKit gives NumPy’s numbers', async ({ webkit }) => {
  await press(webkit, 'Step epoch');
  await expectLoss(webkit, NUMPY_LOSS[1]);
  await press(webkit, 'Reset');
  await expectLoss(webkit, NUMPY_LOSS[0]);
  await press(webkit, '1000 epochs');
  await expectLoss(webkit, NUMPY_LOSS[1000]);
});

test('stepping back in WebKit restores every digit', async ({ webkit }) => {
  await press(webkit, '10 epochs');
  await expectEpoch(webkit, '10');
  const before = await allNumbers(webkit);
  await press(webkit, 'Step epoch');
  await expectEpoch(webkit, '11');
  expect(await allNumbers(webkit)).not.toEqual(before);
  await press(webkit, 'Step back');
  await expectEpoch(webkit, '10');
  expect(await allNumbers(webkit)).toEqual(before);
});

test('a link reopens the same moment in WebKit, also after a reload', async ({ webkit, baseURL }) => {
  await press(webkit, '100 epochs');
  await expectEpoch(webkit, '100');
  const before = await allNumbers(webkit);
  await webkit.goTo('about:blank');
  await webkit.goTo(`${baseURL}/#at=100`);
  await expectEpoch(webkit, '100');
  expect(await allNumbers(webkit)).toEqual(before);
  await webkit.reload();
  await expectEpoch(webkit, '100');
  expect(await allNumbers(webkit)).toEqual(before);
});

test('arrow keys step in WebKit', async ({ webkit }) => {
  await webkit.press(RIGHT_ARROW, RIGHT_ARROW);
  await expectEpoch(webkit, '2');
  await webkit.press(LEFT_ARROW);
  await expectEpoch(webkit, '1');
  await expectLoss(webkit, NUMPY_LOSS[1]);
});

test('the security policy allows styles and font, and nothing comes from elsewhere', async ({ webkit, baseURL }) => {
  const page = await webkit.execute<{ policy: string; font: boolean; styled: boolean; origins: string[] }>(`
    const origins = performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin);
    return {
      policy: document.querySelector('meta[http-equiv="Content-Security-Policy"]').content,
      font: [...document.fonts].some((font) => font.family.includes('Glassbox Sans') && font.status === 'loaded'),
      styled: getComputedStyle(document.body).fontFamily.includes('Glassbox Sans'),
      origins: [...new Set(origins)],
    };
  `);
  expect(page.policy).toContain("default-src 'self'");
  expect(page).toMatchObject({ font: true, styled: true, origins: [baseURL] });
});
