import type { PartId } from '../../../core/model/partId.ts';
import { unitName } from '../../../core/model/unitName.ts';
import type { NetworkLayout } from '../../../geometry/network/networkLayout.ts';
import { useInputNames } from '../../shared/words/useInputNames.ts';
import { useRawInputs } from '../rawInputs.ts';
import { Tile } from './Tile.tsx';

interface UnitTilesProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly selected: PartId;
  readonly tabStop: PartId;
  readonly helpId: string;
}

/** All units with their numbers. */
export function UnitTiles({ layout, sizes, selected, tabStop, helpId }: UnitTilesProps) {
  const inputNames = useInputNames();
  const raw = useRawInputs();
  const { titleFont, numberFont } = layout.metrics;
  return layout.tiles.map((tile) => (
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
