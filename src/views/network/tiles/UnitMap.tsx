import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import type { Snapshot } from '../../../core/run/snapshot.ts';
import { INPUT_SIDE, inputField, inputScale } from '../../../geometry/paint/inputField.ts';
import { fieldIndex, neuronLook } from '../../../geometry/paint/unitField.ts';
import type { PageState } from '../../../store/state/pageState.ts';
import { selectDataSet } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { useShownTheme } from '../../shared/page/useShownTheme.ts';
import { paintHeatMap } from '../../shared/painted/paintHeatMap.ts';
import { useDrawing } from '../../shared/painted/useDrawing.ts';
import { hasSizes } from '../shownNetwork.ts';

interface UnitMapProps {
  readonly sizes: readonly number[];
  readonly column: number;
  readonly row: number;
}

/** The heat map in a tile: this unit's output for every input of the plane. Hidden from screen readers. */
export const UnitMap = memo(function UnitMap({ sizes, column, row }: UnitMapProps) {
  return column === 0 ? <InputMap input={row} /> : <NeuronMap sizes={sizes} column={column} row={row} />;
});

function NeuronMap({ sizes, column, row }: UnitMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const dataSet = usePage(selectDataSet);
  const theme = useShownTheme();
  const draw = useCallback(
    (snapshot: Snapshot | null) => {
      const field = snapshot?.fields.values[fieldIndex(sizes, column, row)];
      if (!snapshot || !field || !hasSizes(snapshot, sizes)) return;
      paintHeatMap(canvas.current, field, snapshot.fields.side, neuronLook(snapshot, column, row, dataSet), theme);
    },
    [sizes, column, row, dataSet, theme],
  );
  useDrawing(selectSnapshot, draw);
  return <canvas ref={canvas} className="block size-full" aria-hidden="true" />;
}

const selectSnapshot = ({ run }: PageState) => run.snapshot;

function InputMap({ input }: { readonly input: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const dataSet = usePage(selectDataSet);
  const theme = useShownTheme();
  useLayoutEffect(() => {
    const field = inputField(input, dataSet, INPUT_SIDE);
    paintHeatMap(canvas.current, field, INPUT_SIDE, { scale: inputScale(field), shades: 'ramp' }, theme);
  }, [input, dataSet, theme]);
  return <canvas ref={canvas} className="block size-full" aria-hidden="true" />;
}
