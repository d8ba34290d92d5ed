import { gapHeads } from '../../geometry/network/gapHeads.ts';
import type { NetworkLayout } from '../../geometry/network/networkLayout.ts';
import { changeSettings } from '../../store/actions/settingsActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { controlShown, selectImportedView } from '../shared/page/hiddenControls.ts';
import { Stepper } from './Stepper.tsx';

interface ColumnHeadsProps {
  readonly layout: NetworkLayout;
  readonly sizes: readonly number[];
}

const MOST_NEURONS = 16;
const SHORT_LABEL_BELOW = 60;

/** Column names, − and + for the neurons of hidden layers, and the meaning of lines other than weights. */
export function ColumnHeads(props: ColumnHeadsProps) {
  return (
    <>
      <HeadsOfColumns {...props} />
      <HeadsOfLines layout={props.layout} />
    </>
  );
}

/** Between the heads, if there is room: tells the reader that the lines are not weights. */
function HeadsOfLines({ layout }: { readonly layout: NetworkLayout }) {
  const encoding = usePage((state) => state.view.edgeEncoding);
  if (encoding === 'weight') return null;
  return gapHeads(layout.heads, layout.headVariant, layout.metrics).map(({ layer, box }) => (
    <div
      key={layer}
      aria-hidden="true"
      className={`pointer-events-none absolute flex justify-center text-[12.5px] leading-[18px] font-semibold whitespace-nowrap ${
        layout.headVariant === 'line' ? 'items-center' : ''
      } ${encoding === 'gradient' ? 'text-backward' : 'text-ink'}`}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      {strings.lines.heads[encoding]}
    </div>
  ));
}

function HeadsOfColumns({ layout, sizes }: ColumnHeadsProps) {
  const hiddenSizes = sizes.slice(1, -1);
  const imported = usePage(selectImportedView);
  const resize = (layer: number, size: number) =>
    changeSettings({ hiddenSizes: hiddenSizes.map((known, l) => (l === layer ? size : known)) });

  return layout.heads.map(({ column, box }) => {
    const layer = column - 1;
    const size = hiddenSizes[layer];
    const isHidden = column > 0 && size !== undefined;
    return (
      <div
        key={column}
        className={`absolute flex items-center justify-center gap-x-1 text-[12.5px] leading-[18px] whitespace-nowrap text-muted ${
          layout.headVariant === 'line' ? '' : 'flex-col justify-start'
        }`}
        style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      >
        {!isHidden && <span>{endLabel(column, box.width)}</span>}
        {isHidden && layout.headVariant === 'line' && (
          <span>{strings.network.columns.hiddenColumn(column, hiddenSizes.length)}</span>
        )}
        {isHidden && layout.headVariant === 'stacked' && (
          <span>{strings.network.columns.hiddenColumnShort(column, hiddenSizes.length)}</span>
        )}
        {isHidden && layout.headVariant !== 'count' && controlShown(imported, `numNodes${column}`) && (
          <Stepper
            count={size}
            least={1}
            most={MOST_NEURONS}
            addLabel={strings.network.columns.addNeuron(column)}
            removeLabel={strings.network.columns.removeNeuron(column)}
            upright={layout.headVariant === 'tower'}
            onChange={(next) => resize(layer, next)}
          />
        )}
        {isHidden && layout.headVariant === 'count' && <span>{size}</span>}
      </div>
    );
  });
}

function endLabel(column: number, width: number): string {
  const { inputColumn, inputColumnShort, outputColumn, outputColumnShort } = strings.network.columns;
  if (column === 0) return width < SHORT_LABEL_BELOW ? inputColumnShort : inputColumn;
  return width < SHORT_LABEL_BELOW ? outputColumnShort : outputColumn;
}
