import { memo, useMemo } from 'react';
import { outputScale, type TileScale } from '../../geometry/heatMap.ts';
import { inputField, inputScale } from '../../geometry/inputField.ts';
import { selectDataSet } from '../../store/derived.ts';
import { usePage } from '../../store/usePage.ts';
import { HeatMap } from '../shared/HeatMap.tsx';
import { columnScale, fieldIndex, useSnapshot } from './shownNetwork.ts';

interface UnitMapProps {
  readonly sizes: readonly number[];
  readonly column: number;
  readonly row: number;
}

const INPUT_SIDE = 24;

/** The heat map in a tile: what this unit answers for every input of the plane. */
export const UnitMap = memo(function UnitMap({ sizes, column, row }: UnitMapProps) {
  return column === 0 ? <InputMap input={row} /> : <NeuronMap sizes={sizes} column={column} row={row} />;
});

function NeuronMap({ sizes, column, row }: UnitMapProps) {
  const snapshot = useSnapshot(sizes);
  const range = usePage((state) => selectDataSet(state).range);
  const field = snapshot?.fields.values[fieldIndex(sizes, column, row)];
  if (!snapshot || !field) return null;
  // The output has the colours of the large map, whatever its activation function is.
  const scale = column === sizes.length - 1 ? outputScale(range) : columnScale(snapshot, sizes, column);
  return <TileMap field={field} side={snapshot.fields.side} scale={scale} />;
}

const InputMap = memo(function InputMap({ input }: { readonly input: number }) {
  const dataSet = usePage(selectDataSet);
  const { field, scale } = useMemo(() => {
    const made = inputField(input, dataSet, INPUT_SIDE);
    return { field: made, scale: inputScale(made) };
  }, [input, dataSet]);
  return <TileMap field={field} side={INPUT_SIDE} scale={scale} />;
});

interface TileMapProps {
  readonly field: Float32Array;
  readonly side: number;
  readonly scale: TileScale;
}

function TileMap({ field, side, scale: { low, high } }: TileMapProps) {
  // One object as long as the numbers stay, so that an unchanged tile is not painted again.
  const scale = useMemo(() => ({ low, high }), [low, high]);
  return <HeatMap field={field} side={side} scale={scale} className="block size-full" />;
}
