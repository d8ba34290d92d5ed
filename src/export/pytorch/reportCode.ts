import { block, code, definition, type ProgramLine } from '../numpy/python.ts';
import { isFullBatch, type RunPart, turnOf } from '../numpy/runPart.ts';
import { isLossOfZ } from './lossCode.ts';
import { outputOf, withoutGradients } from './networkCode.ts';

/** The function `print_weights`: all parameters, with every digit. */
export function printCode(): readonly ProgramLine[] {
  return definition(
    'print_weights',
    ['title', 'network'],
    code('print(title)', 'for name, values in network.named_parameters():', '    print(name, "=", values.tolist())'),
  );
}

/** The function `report`: the loss and the quality of the outputs, with every digit. */
export function reportCode(part: RunPart): readonly ProgramLine[] {
  const parameters = ['network', turnOf(part)];
  if (part.data.test.length === 0)
    return withoutGradients(
      definition('report', parameters, setLines(part, { name: 'training', inputs: 'X', targets: 'y' })),
    );
  return withoutGradients(
    definition(
      'report',
      parameters,
      code('sets = ("training", X, y), ("test", X_test, y_test)', 'for name, inputs, targets in sets:'),
      block(setLines(part, { name: '{name}', inputs: 'inputs', targets: 'targets' })),
    ),
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
  const moment = isFullBatch(part) ? 'epoch {epoch}' : `update {update} (epoch {update // ${updatesPerEpoch}})`;
  const { lines, text } = quality(part, targets);
  return [
    ...(isLossOfZ(config)
      ? code(`z = network(${inputs})`, `output = ${outputOf(config, 'z')}`)
      : code(`output = network(${inputs})`)),
    ...code(
      ...lines,
      `print(f"${moment}: ${name} loss {loss(${isLossOfZ(config) ? 'z' : 'output'}, ${targets})},",`,
      `      f"${text}")`,
    ),
  ];
}

/** The quality of the outputs: how many classes are right, or R² and the root mean squared error. */
function quality(
  { config: { outputCount }, data: { task, training, test, range, decision } }: RunPart,
  targets: string,
): { readonly lines: readonly string[]; readonly text: string } {
  if (task === 'classification') {
    const sides = `(output >= ${range.middle}) == (${targets} >= ${range.middle})`;
    const right =
      decision.kind === 'largest'
        ? `output.argmax(dim=1) == ${targets}.argmax(dim=1)`
        : outputCount > 1
          ? `(${sides}).all(dim=1)`
          : sides;
    return { lines: [`correct = (${right}).sum()`], text: `{correct} of {len(${targets})} correct` };
  }
  const errors = `errors = ((output - ${targets}) ** 2).sum()`;
  const error = `RMSE {(errors / ${targets}.numel()).sqrt()}`;
  const sets = [training, test].filter((set) => set.length > 0);
  const spreadSets = sets.filter((set) => set.some(({ targets: own }) => own.join() !== set[0]?.targets.join()));
  // R² is undefined if all targets are equal.
  if (spreadSets.length === 0) return { lines: [errors], text: error };
  const isDefined = spreadSets.length === sets.length ? '' : ` if (${targets} != ${targets}[0]).any() else 'undefined'`;
  return {
    lines: [errors, `spread = ((${targets} - ${targets}.mean(dim=0)) ** 2).sum()`],
    text: `R2 {1 - errors / spread${isDefined}}, ${error}`,
  };
}
