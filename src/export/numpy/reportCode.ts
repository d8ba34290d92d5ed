import { architectureOf } from '../../core/run/runSpec.ts';
import { lossCodeOf } from './lossCodes.ts';
import { layerNames, parameterNames } from './names.ts';
import { forwardNames } from './passCode.ts';
import { assignedCall, block, code, definition, list, type ProgramLine } from './python.ts';
import { isFullBatch, type RunPart } from './runPart.ts';

/** A line that reports on an epoch or update. */
export function reportCall(moment: string, parameters: readonly string[]): readonly ProgramLine[] {
  return list('report(', [moment, ...parameters], ')');
}

/** The function `report`: the loss and the quality of the outputs, with every digit. */
export function reportCode(part: RunPart): readonly ProgramLine[] {
  const parameters = parameterNames(architectureOf(part.config));
  const turn = isFullBatch(part) ? 'epoch' : 'update';
  if (part.data.test.length === 0)
    return definition('report', [turn, ...parameters], setLines(part, { name: 'training', inputs: 'X', targets: 'y' }));
  return definition(
    'report',
    [turn, ...parameters],
    code('sets = ("training", X, y), ("test", X_test, y_test)', 'for name, inputs, targets in sets:'),
    block(setLines(part, { name: '{name}', inputs: 'inputs', targets: 'targets' })),
  );
}

interface SetNames {
  readonly name: string;
  readonly inputs: string;
  readonly targets: string;
}

/** The report on one set of points. */
function setLines(part: RunPart, { name, inputs, targets }: SetNames): readonly ProgramLine[] {
  const { config, updatesPerEpoch } = part;
  const parameters = [inputs, ...parameterNames(architectureOf(config))];
  const isFromZ = lossCodeOf(config).from === 'z';
  const { z, a } = layerNames(config.hiddenSizes.length);
  const output = isFromZ ? a : 'output';
  const moment = isFullBatch(part) ? 'epoch {epoch}' : `update {update} (epoch {update // ${updatesPerEpoch}})`;
  const { lines, text } = quality(part, output, targets);
  return [
    ...(isFromZ
      ? assignedCall(forwardNames(config), 'forward_propagation', parameters)
      : list('output = predict(', parameters, ')')),
    ...code(
      ...lines,
      `print(f"${moment}: ${name} loss {loss(${isFromZ ? z : 'output'}, ${targets})},",`,
      `      f"${text}")`,
    ),
  ];
}

/** The quality of the outputs: how many classes are right, or R² and the root mean squared error. */
function quality(
  { config: { outputCount }, data: { task, training, test, range, decision } }: RunPart,
  output: string,
  targets: string,
): { readonly lines: readonly string[]; readonly text: string } {
  if (task === 'classification' && decision.kind === 'largest')
    return {
      lines: [`correct = np.sum(${output}.argmax(axis=1) == ${targets}.argmax(axis=1))`],
      text: `{correct} of {len(${targets})} correct`,
    };
  if (task === 'classification' && outputCount > 1)
    return {
      lines: [
        `sides = (${output} >= ${range.middle}) == (${targets} >= ${range.middle})`,
        'correct = np.sum(sides.all(axis=1))',
      ],
      text: `{correct} of {len(${targets})} correct`,
    };
  if (task === 'classification') {
    // Where the classes are not 0 and 1, the right answers have to be read as classes, too.
    const right = range.low < 0 ? `(${targets} >= ${range.middle})` : targets;
    return {
      lines: [`correct = np.sum((${output} >= ${range.middle}) == ${right})`],
      text: `{correct} of {len(${targets})} correct`,
    };
  }
  const sets = [training, test].filter((set) => set.length > 0);
  const spreadSets = sets.filter((set) => set.some(({ targets: own }) => own.join() !== set[0]?.targets.join()));
  const errors = `errors = np.sum((${output} - ${targets}) ** 2)`;
  const numbers = outputCount === 1 ? `len(${targets})` : `${targets}.size`;
  const mean = outputCount === 1 ? `np.mean(${targets})` : `${targets}.mean(axis=0)`;
  const error = `RMSE {np.sqrt(errors / ${numbers})}`;
  // R² is undefined if all targets are equal.
  if (spreadSets.length === 0) return { lines: [errors], text: error };
  const extent = outputCount === 1 ? `np.ptp(${targets}) > 0` : `np.ptp(${targets}, axis=0).any()`;
  const isDefined = spreadSets.length === sets.length ? '' : ` if ${extent} else 'undefined'`;
  return {
    lines: [errors, `spread = np.sum((${targets} - ${mean}) ** 2)`],
    text: `R2 {1 - errors / spread${isDefined}}, ${error}`,
  };
}
