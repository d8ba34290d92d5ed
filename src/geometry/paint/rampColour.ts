import { rampAt, type TileScale } from './heatMap.ts';

/** CSS colour of a place on the ramp; what lies beyond an end has the colour of that end. */
export function rampColour(share: number): string {
  return `rgb(${rampAt(Math.min(1, Math.max(0, share))).join(', ')})`;
}

/** Where a value lies on a scale: 0 at its low end, 1 at its high end. */
export function shareOnScale(value: number, { low, high }: TileScale): number {
  return (value - low) / (high - low);
}
