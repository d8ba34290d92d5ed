import type { OptimizerName } from '../../core/model/optimizers.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { code, list, type ProgramLine, pythonNumber } from '../numpy/python.ts';
import { needsOwnPowers } from './adamCode.ts';

interface OptimizerCode {
  /** The class in `torch.optim`. */
  readonly name: string;
  /** Its arguments besides parameters and learning rate. */
  readonly settings: readonly string[];
}

/** The optimizers of the core are those of PyTorch: `core/fixtures/optimizers` holds PyTorch's numbers. */
const codes: Readonly<Record<OptimizerName, (config: Config) => OptimizerCode>> = {
  sgd: () => ({ name: 'SGD', settings: [] }),
  momentum: ({ momentum }) => ({ name: 'SGD', settings: [`momentum=${pythonNumber(momentum)}`] }),
  // PyTorch refuses nesterov with momentum 0, where it is plain descent.
  nesterov: ({ momentum }) => ({
    name: 'SGD',
    settings: momentum === 0 ? [] : [`momentum=${pythonNumber(momentum)}`, 'nesterov=True'],
  }),
  rmsprop: ({ rho, epsilon }) => ({
    name: 'RMSprop',
    settings: [`alpha=${pythonNumber(rho)}`, `eps=${pythonNumber(epsilon)}`],
  }),
  adagrad: ({ epsilon }) => ({ name: 'Adagrad', settings: [`eps=${pythonNumber(epsilon)}`] }),
  adam: (config) => ({ name: 'Adam', settings: adamSettings(config) }),
  adamw: (config) => ({
    name: 'AdamW',
    settings: [...adamSettings(config), `weight_decay=${pythonNumber(config.weightDecay)}`],
  }),
};

function adamSettings({ beta1, beta2, epsilon }: Config): readonly string[] {
  return [`betas=(${pythonNumber(beta1)}, ${pythonNumber(beta2)})`, `eps=${pythonNumber(epsilon)}`];
}

/** The line that makes the optimizer. */
export function optimizerCode(config: Config): readonly ProgramLine[] {
  const { name, settings } = codes[config.optimizer](config);
  const rate = 'lr=learning_rate';
  return needsOwnPowers(config)
    ? list('settings = dict(', [rate, ...adamSettings(config)], ')').concat(
        code('optimizer = Adam(network.parameters(), settings)'),
      )
    : list(`optimizer = torch.optim.${name}(`, ['network.parameters()', rate, ...settings], ')');
}
