import type { PartId } from '../../core/partId.ts';
import { unitName } from '../../core/unitName.ts';
import type { NetworkLayout } from '../../geometry/networkLayout.ts';
import type { TileLayout } from '../../geometry/tileColumns.ts';
import { strings } from '../../strings/index.ts';
import { useInputNames } from '../shared/useInputNames.ts';
import { activationText, biasText, coordinateText, shortestText, spokenNumber } from './numberText.ts';
import { useRawInputs } from './rawInputs.ts';
import { type Reading, useReading } from './shownNetwork.ts';
import { Tile } from './Tile.tsx';

interface UnitTilesProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
  readonly selected: PartId;
  readonly tabStop: PartId;
  readonly helpId: string;
}

/** All units with their numbers, renewed at reading rate; each tile redraws only if its own numbers changed. */
export function UnitTiles({ layout, sizes, selected, tabStop, helpId }: UnitTilesProps) {
  const reading = useReading(sizes);
  const inputNames = useInputNames();
  const raw = useRawInputs();
  const { titleFont, numberFont } = layout.metrics;
  return layout.tiles.map((tile) => (
    <Tile
      key={tile.part}
      tile={tile}
      sizes={sizes}
      titleFont={titleFont}
      numberFont={numberFont}
      selected={tile.part === selected}
      tabStop={tile.part === tabStop}
      helpId={helpId}
      {...numbersOf(tile, unitName(sizes, tile.column, tile.row, inputNames), sizes, reading, raw)}
    />
  ));
}

function numbersOf(
  { column, row, titleHolds }: TileLayout,
  unit: string,
  sizes: readonly number[],
  reading: Reading | null,
  raw: readonly (number | null)[] | null,
) {
  const activation = reading?.pass.activations[column]?.[row];
  const bias = reading?.network.layers[column - 1]?.biases[row];
  if (activation === undefined) return { name: unit, activation, bias, firstLine: '', secondLine: '' };
  if (bias === undefined) return { activation, bias, ...inputTexts(unit, activation, raw?.[row] ?? null) };
  const nameOf = column === sizes.length - 1 ? strings.network.outputName : strings.network.hiddenName;
  const isKnown = !Number.isNaN(activation);
  const { activationLine, biasLine, shortBiasLine } = strings.network;
  const isShort = titleHolds !== 'name';
  return {
    name: nameOf(unit, spokenNumber(bias), isKnown ? spokenNumber(activation) : strings.network.notComputed),
    activation,
    bias,
    firstLine: isKnown ? activationLine(isShort ? shortestText(activation) : activationText(activation)) : '',
    secondLine: isShort ? shortBiasLine(shortestText(bias)) : biasLine(biasText(bias)),
  };
}

/** What an input says of itself; `raw` is the coordinate in the data where that was scaled. */
function inputTexts(unit: string, value: number, raw: number | null) {
  const firstLine = coordinateText(value);
  if (raw === null) return { name: strings.network.inputName(unit, firstLine), firstLine, secondLine: '' };
  const rawText = coordinateText(raw);
  return {
    name: strings.network.scaledInputName(unit, firstLine, rawText),
    firstLine,
    secondLine: strings.network.rawLine(rawText),
  };
}
