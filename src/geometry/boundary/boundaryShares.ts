/** One number for each quarter of the drawn plane. */
export interface Quarters {
  readonly upperLeft: number;
  readonly upperRight: number;
  readonly lowerLeft: number;
  readonly lowerRight: number;
}

/** Shares of the drawn plane at or above a level, 0 to 1: in total and by quarter. */
export interface PlaneShares {
  readonly whole: number;
  readonly quarters: Quarters;
}

/** Smallest and largest value on the drawn plane, and the mean of each quarter. */
export interface PlaneHeights {
  readonly low: number;
  readonly high: number;
  readonly quarters: Quarters;
}

/** Share of a field's cells at or above `level`. Row 0 is at the top; `side` is even. */
export function planeShares(field: Float32Array, side: number, level: number): PlaneShares {
  const quarters = quarterMeans(field, side, (value) => (value >= level ? 1 : 0));
  const { upperLeft, upperRight, lowerLeft, lowerRight } = quarters;
  return { whole: (upperLeft + upperRight + lowerLeft + lowerRight) / 4, quarters };
}

/** Range and quarter means of a field. Row 0 is at the top; `side` is even. */
export function planeHeights(field: Float32Array, side: number): PlaneHeights {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of field) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high, quarters: quarterMeans(field, side, (value) => value) };
}

function quarterMeans(field: Float32Array, side: number, measure: (value: number) => number): Quarters {
  const sums = [0, 0, 0, 0];
  const half = side / 2;
  for (let cell = 0; cell < field.length; cell++) {
    const quarter = (cell >= half * side ? 2 : 0) + (cell % side >= half ? 1 : 0);
    sums[quarter] = (sums[quarter] ?? 0) + measure(field[cell] ?? 0);
  }
  const [upperLeft = 0, upperRight = 0, lowerLeft = 0, lowerRight = 0] = sums.map((sum) => sum / half ** 2);
  return { upperLeft, upperRight, lowerLeft, lowerRight };
}
