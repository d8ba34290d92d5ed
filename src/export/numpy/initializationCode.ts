import { biasRules } from '../../core/model/biasRules.ts';
import { type InitializationName, initializations } from '../../core/model/initializations.ts';
import { networkFrom } from '../../core/model/network.ts';
import { isImported, runKindOf } from '../../core/run/runKind.ts';
import { architectureOf, type Config, type PlaygroundSettings } from '../../core/run/runSpec.ts';
import { trainingOf } from '../../core/run/runTraining.ts';
import { laterStrings } from '../../strings/later.ts';
import { layerNames, layersOf, parameterNames } from './names.ts';
import { comment, definition, marked, matrix, type ProgramLine, tuple, vector } from './python.ts';

/** The weights of a layer, drawn from `random`. */
const weightLines: Readonly<
  Record<InitializationName, (weights: string, fanIn: number, fanOut: number) => readonly string[]>
> = {
  randn: (weights, fanIn, fanOut) => [`${weights} = random.randn(${fanIn}, ${fanOut})`],
  xavier: (weights, fanIn, fanOut) => [
    `bound = np.sqrt(6 / (${fanIn} + ${fanOut}))`,
    `${weights} = random.uniform(-bound, bound, (${fanIn}, ${fanOut}))`,
  ],
  he: (weights, fanIn, fanOut) => [`${weights} = random.randn(${fanIn}, ${fanOut}) * np.sqrt(2 / ${fanIn})`],
  uniform: (weights, fanIn, fanOut) => [`${weights} = random.uniform(-1, 1, (${fanIn}, ${fanOut}))`],
  zeros: (weights, fanIn, fanOut) => [`${weights} = np.zeros((${fanIn}, ${fanOut}))`],
};

/** The function `initialize_network`. */
export function initializationCode(config: Config): readonly ProgramLine[] {
  const architecture = architectureOf(config);
  return definition(
    'initialize_network',
    [],
    runKindOf(config).drawsParameters ? drawnLayers(config) : writtenOut(config),
    tuple('return ', parameterNames(architecture), ''),
  );
}

function drawnLayers(config: Config): readonly ProgramLine[] {
  const { initialization, seed } = config;
  const { isZero } = biasRules[config.biases];
  const { weights: draw, drawsBiases } = initializations[initialization];
  const architecture = architectureOf(config);
  const lines = layersOf(architecture).flatMap((layer) => {
    const { weights, biases } = layerNames(layer);
    const [fanIn = 0, fanOut = 0] = architecture.sizes.slice(layer, layer + 2);
    const drawn = `random.randn(${fanOut})`;
    const zeros = `${biases} = np.zeros(${fanOut})`;
    const biasLines = !drawsBiases
      ? [zeros]
      : isZero
        ? [`${drawn}  # ${laterStrings.numpy.program.withoutBias}`, zeros]
        : [`${biases} = ${drawn}`];
    return [...weightLines[initialization](weights, fanIn, fanOut), ...biasLines];
  });
  const generator = draw === null ? [] : [`random = np.random.RandomState(${seed})`];
  return [...generator, ...lines].flatMap((text) => marked('initialise', text));
}

/** Literal parameters, for those that NumPy's generators do not draw. */
function writtenOut(config: Config): readonly ProgramLine[] {
  const { layers } = networkFrom(architectureOf(config), trainingOf(config).initialParameters());
  return [
    ...(isImported(config) ? comment(weightsOf(config.playground)) : []),
    ...layers.flatMap(({ weights, biases }, layer) => {
      const names = layerNames(layer);
      return [
        ...matrix(`${names.weights} = np.array(`, weights, ', dtype=float)', 'initialise'),
        ...vector(`${names.biases} = np.array(`, biases, ', dtype=float)', 'initialise'),
      ];
    }),
  ];
}

function weightsOf({ weightSeed }: PlaygroundSettings): string {
  const { importedWeights, importedOwnWeights } = laterStrings.numpy.program;
  return weightSeed === null ? importedWeights : importedOwnWeights;
}
