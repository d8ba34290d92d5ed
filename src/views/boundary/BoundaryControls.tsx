import { BoundarySwitches } from './BoundarySwitches.tsx';
import { TryInput } from './probe/TryInput.tsx';

/** Controls of any plane, beside or below it. */
export function BoundaryControls() {
  return (
    <>
      <TryInput />
      <BoundarySwitches />
    </>
  );
}
