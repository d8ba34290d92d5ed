import { useEffect, useRef } from 'react';
import { sampleDeltas } from '../../../core/engine/backwardPropagation.ts';
import { forwardPropagation } from '../../../core/engine/forwardPropagation.ts';
import { gradientRules } from '../../../core/model/gradientRules.ts';
import { lossFunctions } from '../../../core/model/losses.ts';
import { networkFrom } from '../../../core/model/network.ts';
import { type ParameterPart, parsePart } from '../../../core/model/partId.ts';
import type { UpdateRecord } from '../../../core/run/updateRecord.ts';
import type { FormulaContext } from '../../../formula/context.ts';
import { withoutSources } from '../../../formula/expression.ts';
import type { Formula } from '../../../formula/formula.ts';
import { activationFormula, deltaFormula } from '../../../formula/neuronFormulas.ts';
import { partFormula } from '../../../formula/parameterFormulas.ts';
import type { SlopeShare } from '../../../formula/pointShares.ts';
import { laterStrings } from '../../../strings/later.ts';
import { useBoxSize } from '../../shared/page/useBoxSize.ts';
import { Indexed } from '../../shared/words/Indexed.tsx';
import { FormulaLine } from '../FormulaLine.tsx';
import { inFull } from '../shortNames.ts';

interface ChainOfFactorsProps {
  readonly context: FormulaContext;
  readonly record: UpdateRecord;
  readonly part: ParameterPart;
  /** Name of the neuron that the parameter belongs to. */
  readonly target: string;
  readonly share: SlopeShare;
}

/** One point's part of a slope as the chain of its factors, from the error of the output to δ of the neuron. */
export function ChainOfFactors({ context, record, part, target, share }: ChainOfFactorsProps) {
  const words = laterStrings.why;
  const box = useRef<HTMLDivElement>(null);
  const room = useBoxSize(box)?.width ?? 600;
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={box} className="mb-1 scroll-mt-12 scroll-mb-6 border-l-2 border-backward pl-3">
      <p className="text-[13px] text-muted">
        <Indexed text={words.deltaInWords(target)} />
      </p>
      {Array.from(chainOf(context, record, part, share).entries(), ([place, formula]) => (
        <FormulaLine key={place} formula={formula} short={inFull} room={room} />
      ))}
    </div>
  );
}

/** δ of the output, δ of the neuron, and the point's part, in the numbers of that update. */
function chainOf(
  context: FormulaContext,
  record: UpdateRecord,
  part: ParameterPart,
  share: SlopeShare,
): readonly Formula[] {
  const { config, data, snapshot } = context;
  const sample = data.training[share.index];
  const parsed = parsePart(part);
  if (!sample || (parsed?.kind !== 'weight' && parsed?.kind !== 'bias')) return [];
  const network = networkFrom(snapshot.architecture, record.before);
  const pass = forwardPropagation(network, sample.inputs);
  const batchCount = record.samples.length;
  const deltas = sampleDeltas(network, pass, sample.targets, batchCount, config);
  const { point, targets } = sample;
  const then = { ...context, network, pass, point, targets, deltas, batchCount, termsDone: null };
  const last = network.layers.length - 1;
  const formulas = [
    ...(parsed.layer < last
      ? sample.targets.flatMap((_, output) => [slopeFormula(then, last, output), deltaFormula(then, last, output)])
      : []),
    slopeFormula(then, parsed.layer, parsed.to),
    deltaFormula(then, parsed.layer, parsed.to),
    parsed.kind === 'weight' ? partFormula(then, part) : null,
  ].filter((formula) => formula !== null);
  // These numbers have been replaced since, so none of them leads to a formula.
  return formulas.map((formula) => ({
    ...formula,
    expression: formula.expression && withoutSources(formula.expression),
  }));
}

/** The slope of a neuron's activation function, or null where it is a constant. */
function slopeFormula(context: FormulaContext, layer: number, neuron: number): Formula | null {
  const { config, network, nameOf } = context;
  const isOutput = layer === network.layers.length - 1;
  // There it cancels, and the bug takes another one.
  if ((isOutput && lossFunctions[config.loss].errorIsDelta) || gradientRules[config.gradientRule].hasBug) return null;
  const slope = activationFormula(context, layer, neuron).notes.find((note) => note.kind === 'slope')?.formula;
  if (!slope?.expression) return null;
  return { ...slope, symbol: { ...slope.symbol, index: nameOf(layer + 1, neuron).replace('y', 'ŷ') } };
}
