import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { contains } from '../box.ts';
import { lossChart } from './lossChart.ts';
import { markLabel } from './lossChartLabels.ts';
import { epochAxis, lossAxis } from './lossChartScales.ts';
import { lossSeries, nearestLossPoint } from './lossChartSeries.ts';

const evaluation = (loss: number, count: number) => ({
  loss,
  count,
  correct: 0,
  rootMeanSquaredError: 0,
  rSquared: null,
  outputs: new Float64Array(count),
});

/** A run at `position`, with epochs 0 to 4 of two updates each recorded. */
function snapshotAt(position: number, withTest: boolean): Snapshot {
  return {
    position,
    updatesPerEpoch: 2,
    architecture: { sizes: [2, 1], activations: ['sigmoid'] },
    parameters: new Float64Array(3),
    inEffect: { learningRate: 1, regularization: 'none', regularizationRate: 0 },
    penalty: null,
    training: evaluation(3, 10),
    test: withTest ? evaluation(5, 20) : null,
    history: {
      positions: Float64Array.from([0, 2, 4, 6, 8]),
      trainingLosses: Float64Array.from([8, 4, 2, 1, 0]),
      testLosses: withTest ? Float64Array.from([10, 6, 4, 3, 2]) : new Float64Array(0),
    },
    frontier: 8,
    firstAllCorrect: null,
    allCorrectSince: null,
    goalReached: null,
    diverged: false,
    fields: { side: 2, values: [] },
    updates: null,
  };
}

describe('the curve of a run', () => {
  test('in mid-epoch, the current loss joins the past to what is already recorded', () => {
    const series = lossSeries(snapshotAt(3, false), false);
    expect(series.past.map((point) => point.epoch)).toEqual([0, 1, 1.5]);
    expect(series.ahead.map((point) => point.epoch)).toEqual([1.5, 2, 3, 4]);
    expect(series.now).toEqual({ epoch: 1.5, training: 3, test: null });
  });

  test('summed losses are compared per point: each is divided by its own number of points', () => {
    const series = lossSeries(snapshotAt(0, true), true);
    expect(series.now.training).toBeCloseTo(0.3, 12);
    expect(series.now.test).toBeCloseTo(0.25, 12);
    expect(series.ahead[1]?.test).toBeCloseTo(0.3, 12);
  });

  test('the pointer reads a recorded epoch, never one in between', () => {
    expect(nearestLossPoint(lossSeries(snapshotAt(0, false), false), 2.4).epoch).toBe(2);
  });
});

describe('axes', () => {
  test('a young run gets twenty epochs, a longer one the next round number', () => {
    expect(epochAxis(0, 25).domain).toEqual([0, 20]);
    expect(epochAxis(60, 25).domain).toEqual([0, 60]);
    expect(epochAxis(61, 25).domain).toEqual([0, 80]);
    expect(epochAxis(100_000, 25).domain).toEqual([0, 100_000]);
    expect(epochAxis(999_999, 25).domain).toEqual([0, 1_000_000]);
  });

  test('ticks are whole epochs', () => {
    for (const frontier of [0, 21, 33, 144, 1240]) {
      const { ticks, domain } = epochAxis(frontier, 25);
      expect(ticks.every((tick) => Number.isInteger(tick) && tick <= domain[1])).toBe(true);
      expect(ticks.length).toBeGreaterThan(1);
    }
  });

  test('epoch labels never touch, even on a narrow chart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 12, max: 60 }), (frontier, width) => {
        const { ticks, domain } = epochAxis(frontier, width);
        const distance = (((ticks[1] ?? domain[1]) - (ticks[0] ?? 0)) / domain[1]) * width;
        // A digit of the page's font is 0.62 em wide, a thin space 0.2 em.
        const digits = String(ticks.at(-1)).length;
        expect(distance).toBeGreaterThan(digits * 0.62 + Math.floor((digits - 1) / 3) * 0.2 + 0.5);
      }),
    );
  });

  test('the linear axis runs from 0 to a round number above the largest loss', () => {
    const axis = lossAxis('linear', [0.548, 0.17], 4);
    expect(axis.domain).toEqual([0, 0.6]);
    expect(axis.ticks).toEqual([0, 0.2, 0.4, 0.6]);
  });

  test('losses that are zero or not finite break neither axis', () => {
    for (const kind of ['linear', 'log'] as const) {
      for (const losses of [[0, 0], [], [Number.NaN, 1], [Number.POSITIVE_INFINITY, 0.2], [0.3, 0.3]]) {
        const { domain, ticks } = lossAxis(kind, losses, 4);
        expect(domain.every(Number.isFinite)).toBe(true);
        expect(domain[1]).toBeGreaterThan(domain[0]);
        expect(ticks.length).toBeGreaterThan(1);
      }
    }
  });

  test('the log axis shows powers of ten, and fewer of them over many decades', () => {
    expect(lossAxis('log', [0.5, 0.0002], 4).ticks).toEqual([0.001, 0.01, 0.1]);
    const many = lossAxis('log', [1, 1e-12], 4).ticks;
    expect(many.length).toBeLessThanOrEqual(7);
    expect(many.every((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e6) / 1e6))).toBe(true);
  });
});

describe('the chart', () => {
  const space = { width: 340, height: 150, fontSize: 12, outdent: 0 };

  test('the chart starts at the left of the plot and stays inside it', () => {
    const series = lossSeries(snapshotAt(4, true), false);
    for (const kind of ['linear', 'log'] as const) {
      const chart = lossChart(series, 4, kind, space);
      expect(chart.xOf(0)).toBe(chart.plot.x);
      expect(chart.epochAt(chart.xOf(3))).toBeCloseTo(3, 9);
      for (const loss of [0, 1, 10, 1e300, Number.POSITIVE_INFINITY]) {
        expect(chart.yOf(loss)).toBeGreaterThanOrEqual(chart.plot.y);
        expect(chart.yOf(loss)).toBeLessThanOrEqual(chart.plot.y + chart.plot.height);
      }
      expect(chart.training.past).toMatch(/^M/);
      expect(chart.test.ahead).toMatch(/^M/);
      expect(`${chart.training.ahead}${chart.test.past}`).not.toMatch(/NaN/);
    }
  });

  test('a plot lower than 100 pixels has the ticks none, half and all', () => {
    const now = { epoch: 0, training: 0.548, test: null };
    const series = { past: [now], now, ahead: [now] };
    const low = lossChart(series, 0, 'linear', { ...space, height: 129 });
    expect(low.plot.height).toBeLessThan(100);
    expect(low.yTicks.map(({ value }) => value)).toEqual([0, 0.3, 0.6]);
    const high = lossChart(series, 0, 'linear', { ...space, height: 131 });
    expect(high.yTicks.map(({ value }) => value)).toEqual([0, 0.2, 0.4, 0.6]);
  });

  test('the plot begins 28 pixels from the left, as the plane does, where labels may reach into the margin', () => {
    const now = { epoch: 0, training: 0.548, test: null };
    const chart = lossChart({ past: [now], now, ahead: [now] }, 0, 'linear', { ...space, outdent: 14 });
    expect(chart.plot.x).toBe(28);
  });

  test('a loss that is not a number leaves a gap', () => {
    const points = [0, 1, 2, 3].map((epoch) => ({ epoch, training: epoch === 1 ? Number.NaN : 1, test: null }));
    const now = { epoch: 3, training: 1, test: null };
    const chart = lossChart({ past: points, now, ahead: [now] }, 3, 'linear', space);
    expect(chart.training.past.match(/M/g)).toHaveLength(2);
    expect(chart.training.ahead).toBe('');
  });
});

describe('labels', () => {
  test('the label of a mark stays inside the plot wherever the mark is', () => {
    const plot = { x: 40, y: 8, width: 280, height: 110 };
    for (let x = 40; x <= 320; x += 7) {
      const label = markLabel(x, { width: 130, height: 15 }, plot, []);
      expect(contains(plot, label)).toBe(true);
    }
  });

  test('the label avoids a falling curve', () => {
    const plot = { x: 0, y: 0, width: 300, height: 100 };
    const curve = Array.from({ length: 60 }, (_, i) => ({ x: i * 5, y: 10 + i * 1.4 }));
    const label = markLabel(150, { width: 120, height: 15 }, plot, [curve]);
    const isHit = curve.some((p) => p.x > label.x && p.x < label.x + 120 && p.y > label.y && p.y < label.y + 15);
    expect(isHit).toBe(false);
  });

  test('the label avoids curves with few, distant points, if need be between them', () => {
    const plot = { x: 0, y: 0, width: 300, height: 100 };
    const falling = [
      { x: 0, y: 60 },
      { x: 300, y: 98 },
    ];
    const flat = [
      { x: 0, y: 10 },
      { x: 300, y: 5 },
    ];
    const label = markLabel(60, { width: 120, height: 15 }, plot, [falling, flat]);
    const heightAt = (x: number) => [60 + (x / 300) * 38, 10 - (x / 300) * 5] as const;
    for (let x = label.x; x <= label.x + label.width; x += 5)
      for (const y of heightAt(x)) expect(y < label.y || y > label.y + label.height).toBe(true);
  });
});
