import { startSite } from '../changingSite.ts';
import { expect, expectEpoch, expectLoss, NUMPY_LOSS, press, test } from './webkitTest.ts';

test('after one visit the page opens and trains in WebKit without a network', async ({ webkit }) => {
  const site = await startSite();
  try {
    await webkit.goTo(site.address);
    await expectLoss(webkit, NUMPY_LOSS[0]);
    const kept = "return navigator.serviceWorker.controller?.state ?? 'none';";
    await expect.poll(() => webkit.execute(kept), { timeout: 30_000 }).toBe('activated');
    site.cut();
    await webkit.goTo(`${site.address}?x=1#at=1`);
    await expectLoss(webkit, NUMPY_LOSS[1]);
    await webkit.reload();
    await expectEpoch(webkit, '1');
    await press(webkit, '1000 epochs');
    await expectEpoch(webkit, '1001');
  } finally {
    await site.stop();
  }
});
