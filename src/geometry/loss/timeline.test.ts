import { describe, expect, test } from 'vitest';
import { type TimelineBox, timelineBox, timelineTarget } from './timeline.ts';

/** Where a browser draws the middle of the thumb, `share` (0 to 1) of the way. */
function thumbCentre(box: TimelineBox, thumbWidth: number, share: number): number {
  return box.left + thumbWidth / 2 + share * (box.width - thumbWidth);
}

test.each([0, 0.25, 1])('the thumb’s middle lies over the curve’s x at %d of the run', (share) => {
  const box = timelineBox(44, 331.5, 24);
  expect(thumbCentre(box, 24, share)).toBeCloseTo(44 + share * (331.5 - 44), 9);
});

test('a run without epochs leaves the thumb at the start of the plot', () => {
  expect(thumbCentre(timelineBox(44, 44, 24), 24, 0)).toBe(44);
});

describe('keys on the timeline', () => {
  test('arrow keys move to whole epochs, also from mid-epoch', () => {
    expect(timelineTarget('ArrowRight', 23, 100, 10)).toBe(30);
    expect(timelineTarget('ArrowLeft', 23, 100, 10)).toBe(20);
    expect(timelineTarget('ArrowLeft', 20, 100, 10)).toBe(10);
    expect(timelineTarget('ArrowUp', 20, 100, 10)).toBe(30);
  });

  test('no key leads before the start or beyond what has been trained', () => {
    expect(timelineTarget('ArrowLeft', 0, 100, 10)).toBe(0);
    expect(timelineTarget('ArrowRight', 93, 95, 10)).toBe(95);
    expect(timelineTarget('PageUp', 95, 100, 10)).toBe(100);
  });

  test('Home and End go to the ends, page keys move by a tenth of the run', () => {
    expect(timelineTarget('Home', 40, 1000, 10)).toBe(0);
    expect(timelineTarget('End', 40, 1000, 10)).toBe(1000);
    expect(timelineTarget('PageUp', 40, 1000, 10)).toBe(140);
    expect(timelineTarget('PageDown', 140, 1000, 10)).toBe(40);
  });

  test('other keys are left to the browser', () => {
    expect(timelineTarget('Tab', 4, 10, 1)).toBeNull();
  });
});
