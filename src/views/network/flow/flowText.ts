import type { EdgeFlow, OutletFlow, UnitFlow } from '../../../geometry/flow/flow.ts';
import { formatSignificant } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';

const SMALL = 1e-4;

/** Text of a mark; two digits if three do not fit. */
export function flowText({ kind, value }: EdgeFlow | UnitFlow | OutletFlow, digits: 2 | 3): string {
  const words = laterStrings.microSteps;
  switch (kind) {
    case 'product':
    case 'deltaProduct':
    case 'error':
      return signed(value, digits);
    case 'delta':
      return words.delta(signed(value, digits));
    case 'part':
    case 'gradient':
      return words.gradientPart(signed(value, digits));
    case 'loss':
      return words.loss(short(value, digits));
    case 'held':
      return words.held;
    case 'change':
      return words.change(directionOf(value), short(Math.abs(value), digits));
  }
}

/** The direction of a change. */
function directionOf(change: number): 'up' | 'down' | 'none' {
  return change > 0 ? 'up' : change < 0 ? 'down' : 'none';
}

function signed(value: number, digits: 2 | 3): string {
  return value > 0 ? `+${short(value, digits)}` : short(value, digits);
}

function short(value: number, digits: 2 | 3): string {
  // A power of ten needs the room.
  return formatSignificant(value, Math.abs(value) < SMALL ? 2 : digits);
}
