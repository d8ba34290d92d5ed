import { BoundarySwitches } from './BoundarySwitches.tsx';
import { TryInput } from './probe/TryInput.tsx';

/** What can be asked of any plane, beside or below it. */
export function BoundaryControls() {
  return (
    <>
      <TryInput />
      <BoundarySwitches />
    </>
  );
}
