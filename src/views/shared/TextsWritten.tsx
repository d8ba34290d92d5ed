import { memo, useLayoutEffect } from 'react';
import { textsWritten } from '../../store/textPace.ts';
import { useText } from './useText.ts';

/** Is rendered with every kind of text, and tells when React has written it into the page. */
export const TextsWritten = memo(function TextsWritten() {
  useText((state) => state.run.reading);
  useText((state) => state.run.chartReading);
  useText((state) => state.run.calmReading);
  useText((state) => state.run.backwardReading);
  useLayoutEffect(textsWritten);
  return null;
});
