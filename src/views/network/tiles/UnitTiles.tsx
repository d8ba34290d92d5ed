import { useMemo } from 'react';
import { features } from '../../../core/data/features.ts';
import type { PartId } from '../../../core/model/partId.ts';
import { unitName } from '../../../core/model/unitName.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { selectDataSet, selectProbe } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { useInputNames } from '../../shared/words/unitNames.ts';
import { Tile } from './Tile.tsx';

interface UnitTilesProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  /** 0 is the input column. */
  readonly column: number;
  readonly selected: PartId | null;
  readonly tabStop: PartId;
  readonly helpId: string;
}

/** The units of a column with their numbers. */
export function UnitTiles({ layout, sizes, column, selected, tabStop, helpId }: UnitTilesProps) {
  const inputNames = useInputNames();
  const raw = useRawInputs();
  const { titleFont, numberFont } = layout.metrics;
  const tiles = layout.tiles.filter((tile) => tile.column === column);
  return tiles.map((tile) => (
    <Tile
      key={tile.part}
      tile={tile}
      unit={unitName(sizes, tile.column, tile.row, inputNames)}
      raw={tile.column === 0 ? (raw?.[tile.row] ?? null) : null}
      sizes={sizes}
      titleFont={titleFont}
      numberFont={numberFont}
      selected={tile.part === selected}
      tabStop={tile.part === tabStop}
      helpId={helpId}
    />
  ));
}

/**
 * The unscaled coordinate of each input, or null for an input made of both coordinates; null altogether if the data is not
 * scaled.
 */
function useRawInputs(): readonly (number | null)[] | null {
  const isScaled = usePage((state) => selectDataSet(state).scaling !== null);
  const names = usePage((state) => state.spec.config.features);
  const probe = usePage(selectProbe);
  return useMemo(
    () => (isScaled ? names.map((feature) => rawOf(features[feature].axes, probe)) : null),
    [isScaled, names, probe],
  );
}

function rawOf([first, second]: readonly (0 | 1)[], probe: readonly [number, number]): number | null {
  return first !== undefined && second === undefined ? probe[first] : null;
}
