import { outputScale, rampColour } from '../../geometry/paint/heatMap.ts';
import { selectDataSet } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { shortNumber } from '../shared/words/shortNumber.ts';

/** The map's colours with the values at their ends. */
export function ScaleKey() {
  const { range } = usePage(selectDataSet);
  const { low, high } = outputScale(range);
  const colours = [0, 0.25, 0.5, 0.75, 1].map(rampColour).join(', ');
  return (
    <p className="flex items-center gap-x-1.5 text-[12px] text-muted">
      {strings.plane.outputScale}
      <span>{shortNumber(low)}</span>
      <span
        className="h-3 w-16 rounded-[3px] border border-hairline"
        style={{ background: `linear-gradient(to right, ${colours})` }}
      />
      <span>{shortNumber(high)}</span>
    </p>
  );
}
