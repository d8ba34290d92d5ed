import { laterStrings } from '../../strings/later.ts';
import { hasFeatures, inputsCode } from '../numpy/dataCode.ts';
import { block, code, type ProgramLine } from '../numpy/python.ts';
import type { RunPart } from '../numpy/runPart.ts';

/** Points across and up, where the answers on the plane are computed. */
const RESOLUTION = 200;

/** The import of matplotlib. Without it, the other cells run all the same. */
export function importCode(): readonly ProgramLine[] {
  return code('try:', '    import matplotlib.pyplot as plt', 'except ImportError:', '    plt = None');
}

/** The plot of the losses in `history`. */
export function lossPlotCode({ data }: RunPart): readonly ProgramLine[] {
  const words = laterStrings.notebook;
  const names = data.test.length > 0 ? [words.trainingLoss, words.testLoss] : [words.trainingLoss];
  return withPlots(
    code('epochs, *losses = np.array(history).T'),
    code(...names.map((name, k) => `plt.plot(epochs, losses[${k}], marker=".", label="${name}")`)),
    code(
      'plt.ylim(bottom=0)',
      `plt.xlabel("${words.epoch}")`,
      `plt.ylabel("${words.loss}")`,
      'plt.legend()',
      'plt.show()',
    ),
  );
}

/** The plot of the outputs over the plane, with the points. */
export function planePlotCode(part: RunPart): readonly ProgramLine[] {
  const words = laterStrings.notebook;
  const { config, data } = part;
  const array = hasFeatures(config) || data.test.length === 0 ? null : code('points = np.concatenate([X, X_test])');
  return withPlots(
    hasFeatures(config) ? [] : (array ?? code('points = X')),
    code(
      `low, high = points.min(axis=0), points.max(axis=0)`,
      `margin = np.where(high > low, (high - low) / 4, 1)  # ${words.margin}`,
      'low, high = low - margin, high + margin',
      `across = np.linspace(low[0], high[0], ${RESOLUTION})`,
      `up = np.linspace(low[1], high[1], ${RESOLUTION})`,
      'x1, x2 = [grid.ravel() for grid in np.meshgrid(across, up)]',
    ),
    inputsCode('inputs', config),
    code('outputs = predict(inputs, *network)'),
    pictureOf(part),
  );
}

function pictureOf(part: RunPart): readonly ProgramLine[] {
  const { config, data } = part;
  if (data.decision.kind === 'largest' && data.task === 'classification') return classPicture(part);
  const { outputCount } = config;
  if (outputCount === 1) return outputPicture(part, '0');
  return [
    ...code(`plt.figure(figsize=(5 * ${outputCount}, 4))`, `for k in range(${outputCount}):`),
    ...block(code(`plt.subplot(1, ${outputCount}, k + 1)`, `plt.title(f"y{k + 1}")`), outputPicture(part, 'k', '')),
    ...code('plt.show()'),
  ];
}

/** The colours of the page, the output k at each place, the line between two classes, and the points. */
function outputPicture({ data }: RunPart, k: string, show = 'plt.show()'): readonly ProgramLine[] {
  const { task, range } = data;
  const limits =
    task === 'classification'
      ? `vmin=${range.low}, vmax=${range.high}`
      : `vmin=y[:, ${k}].min(), vmax=y[:, ${k}].max()`;
  return code(
    'colors = plt.matplotlib.colors.LinearSegmentedColormap.from_list(',
    '    "orange to blue", ["tab:orange", "white", "tab:blue"])',
    `style = dict(cmap=colors, ${limits})`,
    `surface = outputs[:, ${k}].reshape(len(up), len(across))`,
    'plt.pcolormesh(across, up, surface, shading="auto", **style)',
    `plt.colorbar(label="${laterStrings.notebook.output}")`,
    ...(task === 'classification'
      ? [
          `if surface.min() < ${range.middle} < surface.max():`,
          `    plt.contour(across, up, surface, levels=[${range.middle}], colors="black")`,
        ]
      : []),
    ...pointLines(data.test.length > 0, (targets) => `c=${targets}[:, ${k}], edgecolors="black", **style`),
    ...axisLines(data),
    ...(show === '' ? [] : [show]),
  );
}

/** The region of each class, and the points. */
function classPicture({ config, data }: RunPart): readonly ProgramLine[] {
  return code(
    'answers = outputs.argmax(axis=1).reshape(len(up), len(across))',
    `style = dict(cmap=plt.get_cmap("tab10", 10), vmin=-0.5, vmax=9.5)`,
    'plt.pcolormesh(across, up, answers, shading="auto", alpha=0.4, **style)',
    `classes = range(${config.outputCount})`,
    `plt.colorbar(label="${laterStrings.notebook.class}", ticks=classes, boundaries=[-0.5, *(k + 0.5 for k in classes)])`,
    ...pointLines(data.test.length > 0, (targets) => `c=${targets}.argmax(axis=1), edgecolors="black", **style`),
    ...axisLines(data),
    'plt.show()',
  );
}

function pointLines(hasTest: boolean, style: (targets: string) => string): readonly string[] {
  return [
    `plt.scatter(*points[:len(X)].T, ${style('y')})`,
    ...(hasTest ? [`plt.scatter(*points[len(X):].T, marker="s", s=16, ${style('y_test')})`] : []),
  ];
}

function axisLines({ scaling }: RunPart['data']): readonly string[] {
  const unit = scaling ? laterStrings.notebook.scaled : '';
  return [`plt.xlabel("x1${unit}")`, `plt.ylabel("x2${unit}")`];
}

/** Lines that run where there is matplotlib. */
function withPlots(...lines: readonly (readonly ProgramLine[])[]): readonly ProgramLine[] {
  return [...code('if plt:'), ...block(...lines), ...code('else:', `    print("${laterStrings.notebook.noPlots}")`)];
}
