import { sampleOrders } from '../../core/data/sampleOrders.ts';
import { runKindOf } from '../../core/run/runKind.ts';
import { laterStrings } from '../../strings/later.ts';
import { block, code, comment, type ProgramLine } from './python.ts';
import { isFullBatch, type RunPart } from './runPart.ts';

/** Seeds of NumPy's generators are below 2^32. */
const SEEDS = 4294967296;

/** The lines that choose the samples of an update, `inputs` and `targets`; none if it takes all of them. */
export function batchLines(part: RunPart): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  if (isFullBatch(part)) return [];
  const { batchSize, updatesPerEpoch, config, position, data } = part;
  const slice = `step * ${batchSize}:(step + 1) * ${batchSize}`;
  const turn = code(`epoch, step = divmod(update - 1, ${updatesPerEpoch})  # ${words.turn}`);
  const taken = code('inputs, targets = X[batch], y[batch]');
  if (runKindOf(config).keepsLeftOver) {
    const count = data.training.length;
    const leftOver = count % batchSize;
    return [
      ...turn,
      ...code(`batch = np.arange(len(X))[${slice}]`),
      ...(leftOver === 0
        ? []
        : [
            ...code('if step == 0 and epoch > 0:'),
            ...block(comment(words.leftOver), code(`batch = np.append(np.arange(len(X))[-${leftOver}:], batch)`)),
          ]),
      ...taken,
    ];
  }
  const { sampleOrder, orderSeed } = config;
  if (!sampleOrders[sampleOrder].isDrawn)
    return [...turn, ...code(`batch = slice(step * ${batchSize}, (step + 1) * ${batchSize})`), ...taken];
  const sum = orderSeed === 0 ? 'epoch' : `${orderSeed} + epoch`;
  const seed = orderSeed + position / updatesPerEpoch < SEEDS ? sum : `(${sum}) % 2 ** 32`;
  return [
    ...turn,
    ...code(
      'if step == 0:',
      `    order = np.random.RandomState(${seed}).permutation(len(X))`,
      `batch = order[${slice}]`,
    ),
    ...taken,
  ];
}
