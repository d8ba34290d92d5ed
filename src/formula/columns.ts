/** How many decimals the columns of a table need so that a reader can recompute its sum and its products. */

/** Decimals beyond which a column is written with powers of ten. */
const MOST_DECIMALS = 9;
/** Significant digits of the largest number of a column. */
const DIGITS = 5;
/** Tries before a column is left as it is: a double has no more digits. */
const MOST_TRIES = 6;

export interface SumDecimals {
  readonly parts: number;
  readonly total: number;
}

/** Decimals with which the written parts add up to the written total. */
export function sumDecimals(parts: readonly number[], total: number): SumDecimals {
  const base = decimalsFor(Math.max(Math.abs(total), ...magnitudes(parts)));
  for (let more = 0; more < MOST_TRIES; more++)
    // At first the total has as many as its parts.
    for (const decimals of [
      { parts: base + more, total: base + more },
      { parts: base + more + 1, total: base },
    ])
      if (addsUp(parts, total, decimals)) return decimals;
  return { parts: base + MOST_TRIES, total: base };
}

/** Whether the parts, written with their decimals, add up to the total as it is written. */
function addsUp(parts: readonly number[], total: number, decimals: SumDecimals): boolean {
  const sum = parts.reduce((sumSoFar, part) => sumSoFar + rounded(part, decimals.parts), 0);
  return rounded(sum, decimals.total) === rounded(total, decimals.total);
}

export interface ProductDecimals {
  readonly source: number;
  readonly delta: number;
}

/** Decimals with which each written product is the written part, to within one unit of its last digit. */
export function productDecimals(
  rows: readonly { readonly source: number; readonly delta: number; readonly part: number }[],
  partDecimals: number,
): ProductDecimals {
  const areWhole = rows.every(({ source }) => Number.isInteger(source));
  const unit = 10 ** -partDecimals;
  let tried: ProductDecimals = { source: areWhole ? 0 : 3, delta: partDecimals };
  for (let more = 0; more < 2 * MOST_TRIES; more++) {
    const { source, delta } = tried;
    const agrees = rows.every(
      (row) =>
        Math.abs(rounded(row.source, source) * rounded(row.delta, delta) - rounded(row.part, partDecimals)) <=
        1.0001 * unit,
    );
    if (agrees) return tried;
    tried = { source: areWhole ? 0 : source + 1, delta: more < 3 && !areWhole ? delta : delta + 1 };
  }
  return tried;
}

/** Decimals of a change so that the written numbers differ by the written change, or null if it is too small for that. */
export function changeDecimals(before: number, after: number, most: number): number | null {
  const change = after - before;
  if (change === 0) return 4;
  // Three significant digits of the change.
  const base = Math.max(2, 2 - Math.floor(Math.log10(Math.abs(change))));
  for (let decimals = base; decimals <= most; decimals++)
    if (addsUp([after, -before], change, { parts: decimals, total: decimals })) return decimals;
  return null;
}

/** Whether a column of numbers is written with powers of ten. */
export function needsPowers(decimals: number): boolean {
  return decimals > MOST_DECIMALS;
}

/** Decimals that show five digits of the largest number. */
function decimalsFor(largest: number): number {
  if (largest === 0 || !Number.isFinite(largest)) return 2;
  return Math.max(2, DIGITS - 1 - Math.floor(Math.log10(largest)));
}

function magnitudes(values: readonly number[]): number[] {
  return values.map(Math.abs).filter(Number.isFinite);
}

function rounded(value: number, decimals: number): number {
  // Beyond this, toFixed throws; and a double of this size has no more digits.
  return decimals > 100 || Math.abs(value) >= 1e15 ? value : Number(value.toFixed(decimals));
}
