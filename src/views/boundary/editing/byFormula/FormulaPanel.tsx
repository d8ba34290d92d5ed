import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type Curve, curveKinds, curveNames } from '../../../../core/data/curves.ts';
import type { Plane } from '../../../../core/data/dataSet.ts';
import { pointsAlong } from '../../../../geometry/boundary/curvePoints.ts';
import { MOST_OWN_POINTS, setPoints } from '../../../../store/actions/dataActions.ts';
import { pageStore } from '../../../../store/state/pageStore.ts';
import { usePage } from '../../../../store/state/usePage.ts';
import { formatExact } from '../../../../strings/formatNumber.ts';
import { laterStrings } from '../../../../strings/later.ts';
import { Button } from '../../../shared/inputs/Button.tsx';
import { CloseIcon } from '../../../shared/inputs/icons.tsx';
import { NumberField } from '../../../shared/inputs/NumberField.tsx';
import { Segments } from '../../../shared/inputs/Segments.tsx';
import { CoefficientsField } from './CoefficientsField.tsx';

/** As many as a link can hold. */
const MOST_POINTS = 500;
const FEWEST_POINTS = 2;
const COUNTS = [10, 20, 50, 100, 200, 300, 500];
/** Numbers of a curve: far more than the plane has room for. */
const LARGEST = 1000;

interface FormulaPanelProps {
  readonly curve: Curve;
  readonly plane: Plane;
  readonly onCurve: (curve: Curve) => void;
  readonly onClose: () => void;
}

/** Points above and below a curve: its kind and numbers, how many points, and whether they replace those there are. */
export function FormulaPanel({ curve, plane, onCurve, onClose }: FormulaPanelProps) {
  const words = laterStrings.curves;
  const panel = useRef<HTMLElement>(null);
  const titleId = useId();
  const isEmpty = usePage((state) => state.spec.config.points.length === 0);
  const [count, setCount] = useState(100);
  /** Another one for each drawing, so that points can be added. */
  const [seed, setSeed] = useState(1);
  const [said, say] = useState('');
  useEffect(() => panel.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true }), []);

  const points = pointsAlong(curve, plane, count, seed);
  const ones = points.filter(([, , target]) => target === 1).length;
  const draw = (how: 'replace' | 'add') => {
    const before = how === 'add' ? pageStore.getState().spec.config.points : [];
    setPoints([...before, ...points].slice(0, MOST_OWN_POINTS));
    setSeed(seed + 1);
    say(words.drawn(pageStore.getState().spec.config.points.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };

  return (
    <section
      ref={panel}
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      className="grid min-h-0 flex-1 content-start gap-3 overflow-y-auto"
    >
      <div className="flex items-center justify-between">
        <h2 id={titleId} className="text-[15px] font-semibold">
          {words.title}
        </h2>
        <button
          type="button"
          aria-label={words.close}
          onClick={onClose}
          className="grid size-[28px] shrink-0 cursor-pointer place-items-center rounded-lg text-[16px] text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-[44px]"
        >
          <CloseIcon />
        </button>
      </div>
      <p className="-mt-2 text-[14px] text-muted stacked:hidden">{words.help}</p>
      <span className="flex max-w-full overflow-x-auto">
        <Segments
          label={words.curve}
          options={curveNames.map((name) => ({ value: name, label: words.names[name] }))}
          chosen={curve.name}
          onChoose={(name) => onCurve({ name, numbers: curveKinds[name].initial })}
        />
      </span>
      <CurveNumbers curve={curve} onCurve={onCurve} />
      <p className="text-[17px] font-semibold wrap-anywhere">{words.formula(curve)}</p>
      <Labelled label={words.points}>
        <NumberField
          label={words.points}
          value={count}
          min={FEWEST_POINTS}
          max={MOST_POINTS}
          whole
          write={formatExact}
          ladder={COUNTS}
          onCommit={setCount}
        />
      </Labelled>
      <p className="text-[14px] text-muted">
        {points.length === 0 ? words.none : words.willDraw(ones, points.length - ones, count)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="ink" className={BUTTON} unavailable={points.length === 0} onClick={() => draw('replace')}>
          {isEmpty ? words.draw : words.replace}
        </Button>
        {!isEmpty && (
          <Button className={BUTTON} unavailable={points.length === 0} onClick={() => draw('add')}>
            {words.add}
          </Button>
        )}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
}

const BUTTON = 'h-[44px] px-4 text-[14px]';

/** The fields for the numbers of a curve. */
function CurveNumbers({ curve, onCurve }: Pick<FormulaPanelProps, 'curve' | 'onCurve'>) {
  const words = laterStrings.curves;
  const { name, numbers } = curve;
  if (name === 'polynomial')
    return <CoefficientsField value={numbers} onCommit={(coefficients) => onCurve({ name, numbers: coefficients })} />;
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-2 max-[499px]:gap-x-2">
      {words.numbers[name].map((label, k) => (
        <Labelled key={label} label={label}>
          <NumberField
            label={label}
            value={numbers[k] ?? 0}
            min={-LARGEST}
            max={LARGEST}
            write={formatExact}
            ladder={0.1}
            onCommit={(number) => onCurve({ name, numbers: numbers.with(k, number) })}
          />
        </Labelled>
      ))}
    </div>
  );
}

/** The label is for the eye; the field has the same name. */
function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span className="flex items-center gap-2 max-[499px]:grid max-[499px]:justify-items-start max-[499px]:gap-1">
      <span aria-hidden="true" className="text-[14px]">
        {label}
      </span>
      {children}
    </span>
  );
}
