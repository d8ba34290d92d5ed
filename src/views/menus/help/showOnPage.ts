import { setDialog } from '../../../store/actions/viewActions.ts';
import { boxOnPage, windowOnPage } from '../../shared/page/onPage.ts';
import { REDUCED_MOTION } from '../../shared/page/useMediaQuery.ts';
import { nextFrame, opened, type Way } from './place.ts';

const FOCUSABLE = 'button, input, select, summary, a[href], [tabindex]';
/** In milliseconds. */
const RING_STAYS = 3000;
const PULSE = 700;
/** In pixels. */
const AROUND = 6;
const FROM_BORDER = 4;

/** Closes Help, brings the thing into sight, gives it the focus, and draws a ring around it. */
export async function showOnPage(way: Way): Promise<void> {
  setDialog(null);
  // The dialog gives the focus back when it is gone.
  await nextFrame();
  await nextFrame();
  const element = way.kind === 'inSight' ? way.element : await opened(way.place);
  if (element === null) return;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  focus(element);
  await ringAround(element);
}

/** What takes no focus is heard nevertheless, as long as it has it; the ring is all that shows. */
function focus(element: Element): void {
  const line = element.getAttribute('data-stroke-of');
  const target =
    line === null ? (element.closest(FOCUSABLE) ?? element) : document.querySelector(`[data-part="${line}"]`);
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
  if (!target.matches(FOCUSABLE)) {
    target.setAttribute('tabindex', '-1');
    target.style.outline = 'none';
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}

/** One ring at a time, which pulses twice, rests and goes; it follows its element, in the top layer, over all that is open. */
async function ringAround(element: Element): Promise<void> {
  document.querySelector('[data-ring]')?.remove();
  const ring = document.createElement('div');
  ring.popover = 'manual';
  ring.dataset.ring = '';
  ring.ariaHidden = 'true';
  ring.className =
    'pointer-events-none fixed inset-auto m-0 overflow-visible rounded-xl border-0 bg-transparent p-0 outline-[3px] outline-solid outline-focus';
  document.body.append(ring);
  place(ring, boxOnPage(element));
  ring.showPopover();
  if (!matchMedia(REDUCED_MOTION).matches)
    ring.animate([{ outlineOffset: '0' }, { outlineOffset: '9px', offset: 0.4 }, { outlineOffset: '0' }], {
      duration: PULSE,
      iterations: 2,
    });
  const until = performance.now() + RING_STAYS;
  while (performance.now() < until && element.isConnected && ring.isConnected) {
    place(ring, boxOnPage(element));
    await nextFrame();
  }
  ring.remove();
}

/** Around an element, inside the window. */
function place({ style }: HTMLElement, { left, top, right, bottom }: DOMRect): void {
  const { width, height } = windowOnPage();
  const from = { x: Math.max(FROM_BORDER, left - AROUND), y: Math.max(FROM_BORDER, top - AROUND) };
  const to = {
    x: Math.min(width - FROM_BORDER, right + AROUND),
    y: Math.min(height - FROM_BORDER, bottom + AROUND),
  };
  style.left = `${from.x}px`;
  style.top = `${from.y}px`;
  style.width = `${Math.max(0, to.x - from.x)}px`;
  style.height = `${Math.max(0, to.y - from.y)}px`;
}
