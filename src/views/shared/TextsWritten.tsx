import { useLayoutEffect } from 'react';
import { textsWritten } from '../../store/textPace.ts';
import { useText } from './useText.ts';

/** Tells when React has written new texts into the page. */
export function TextsWritten() {
  const reading = useText((state) => state.run.reading);
  const chartReading = useText((state) => state.run.chartReading);
  const calmReading = useText((state) => state.run.calmReading);
  const backwardReading = useText((state) => state.run.backwardReading);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new does not matter, only that it is.
  useLayoutEffect(textsWritten, [reading, chartReading, calmReading, backwardReading]);
  return null;
}
