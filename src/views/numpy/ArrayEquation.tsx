import { Fragment, useMemo } from 'react';
import { type PartId, parsePart } from '../../core/model/partId.ts';
import { layerNames } from '../../export/numpy/names.ts';
import type { ProgramMark } from '../../export/numpy/python.ts';
import { isSamePoint, selectProbe } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';
import { formatExact } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';
import { CalmEpoch, useBehindMark } from '../shared/painted/CalmEpoch.tsx';
import { ArrayTable, type BoxedCell } from './ArrayTable.tsx';
import { type Equation, equationOf, type Term } from './equationOf.ts';
import { batchOf, type MirrorArray, type MirrorSource, mirrorArrays, rowsAround } from './mirrorArrays.ts';
import { useMirrorSource } from './useMirrorSource.ts';

/** The arrays of one line of the program, written as its equation. */
export function ArrayEquation({ mark }: { readonly mark: ProgramMark | null }) {
  const words = laterStrings.numpy;
  const box = useBehindMark<HTMLElement>();
  const source = useMirrorSource();
  const probe = usePage(selectProbe);
  const selected = usePage((state) => state.view.selected);
  const equation = source && mark && equationOf(mark, source.config);
  const shown = useMemo(() => {
    if (!source) return null;
    const sample = source.atCursor?.sampleNumber ?? placeOf(source, probe);
    const window = rowsAround(batchOf(source).length, sample);
    return {
      sample,
      window,
      arrays: new Map(mirrorArrays(source, window).map((array) => [array.name, array] as const)),
    };
  }, [source, probe]);
  const tableOf = (name: string, isResult: boolean) => {
    const array = shown?.arrays.get(name);
    if (!shown || !array) return null;
    return (
      <ArrayTable
        array={array}
        window={shown.window}
        sample={shown.sample}
        isResult={isResult}
        boxed={boxedIn(array, selected)}
      />
    );
  };
  const count = source ? batchOf(source).length : 0;
  return (
    <section
      ref={box}
      aria-label={words.arrays}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: large arrays scroll, so the keyboard must get there.
      tabIndex={0}
      className="min-h-0 min-w-0 overflow-auto px-6 py-2.5 stacked:px-4"
    >
      {equation && (
        <>
          <p className="text-[15px] leading-[22px]">
            <strong>{words.says[equation.kind](count)}</strong>{' '}
            <span className="text-muted">
              {shown?.sample != null &&
                hasRows(equation, shown.arrays) &&
                words.litRow(`(${probe.map((value) => formatExact(Number(value.toPrecision(5)))).join(', ')})`)}{' '}
              <CalmEpoch />
            </span>
          </p>
          <div className="mt-1.5 flex flex-wrap items-start gap-x-3 gap-y-2">
            {equation.operands.map((column) => (
              <Fragment key={column[0]?.name}>
                {column[0]?.sign && <Sign sign={column[0].sign} />}
                <div className="grid gap-1">
                  {column.map((term, place) => (
                    <Operand key={term.name} term={term} signed={place > 0}>
                      {tableOf(term.name, false)}
                    </Operand>
                  ))}
                </div>
              </Fragment>
            ))}
            {equation.result !== null && (
              <>
                <Sign sign={equation.equals} />
                {tableOf(equation.result, true)}
              </>
            )}
          </div>
        </>
      )}
      {!equation && <p className="text-[15px] text-muted">{words.notBegun}</p>}
    </section>
  );
}

function hasRows({ operands, result }: Equation, arrays: ReadonlyMap<string, MirrorArray>): boolean {
  const names = [...operands.flat().map(({ name }) => name), ...(result === null ? [] : [result])];
  return names.some((name) => arrays.get(name)?.isBySample);
}

/** The place of a point in the batch, or null. */
function placeOf(source: MirrorSource, probe: readonly [number, number]): number | null {
  const place = Array.from(batchOf(source)).findIndex((sample) => {
    const point = source.data.training[sample]?.point;
    return point !== undefined && isSamePoint(point, probe);
  });
  return place < 0 ? null : place;
}

/** The cell of the selected weight or bias in its array, or in that of its slope. */
function boxedIn({ name }: MirrorArray, selected: PartId | null): BoxedCell | null {
  const part = selected === null ? null : parsePart(selected);
  if (part?.kind === 'weight') {
    const { weights, weightGradient } = layerNames(part.layer);
    return name === weights || name === weightGradient ? { row: part.from, column: part.to } : null;
  }
  if (part?.kind !== 'bias') return null;
  const { biases, biasGradient } = layerNames(part.layer);
  return name === biases || name === biasGradient ? { row: 0, column: part.to } : null;
}

function Sign({ sign }: { readonly sign: NonNullable<Term['sign']> | Equation['equals'] }) {
  return <span className="mt-[22px] self-start text-[20px] leading-[34px] font-semibold">{sign}</span>;
}

interface OperandProps {
  readonly term: Term;
  /** Whether its sign stands before it: the first of a column has it between the columns. */
  readonly signed: boolean;
  readonly children: React.ReactNode;
}

function Operand({ term, signed, children }: OperandProps) {
  return (
    <div className="relative">
      {signed && (
        <span className="absolute bottom-0 -left-[26px] text-[20px] leading-[30px] font-semibold">{term.sign}</span>
      )}
      {children}
      {term.isTransposed && <p className="text-[12px] text-muted">{laterStrings.numpy.turned}</p>}
    </div>
  );
}
