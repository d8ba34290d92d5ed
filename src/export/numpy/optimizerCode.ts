import type { OptimizerName, OptimizerNumbers } from '../../core/model/optimizers.ts';
import type { Config } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { code, definition, type ProgramLine, pythonNumber } from './python.ts';

/** An optimizer's formulas, as in the core. */
interface OptimizerCode {
  /** The function that turns a gradient into a step, or null if that is the gradient times the learning rate. */
  readonly step: { readonly name: string; readonly body: readonly string[] } | null;
  /** The share of each parameter that is kept before the step, or null for all of it. */
  readonly kept: string | null;
}

type Texts = Readonly<Record<keyof OptimizerNumbers, string>>;

const codes: Readonly<Record<OptimizerName, (numbers: Texts) => OptimizerCode>> = {
  sgd: () => ({ step: null, kept: null }),
  momentum: ({ momentum }) => ({
    step: { name: 'momentum_step', body: [...velocity(momentum), 'return learning_rate * v'] },
    kept: null,
  }),
  nesterov: ({ momentum }) => ({
    step: {
      name: 'nesterov_step',
      body: [...velocity(momentum), `return learning_rate * (gradient + ${momentum} * v)`],
    },
    kept: null,
  }),
  rmsprop: ({ rho, epsilon }) => ({
    step: {
      name: 'rmsprop_step',
      body: [
        `s = ${rho} * memory.get(name, 0) + (1 - ${rho}) * gradient ** 2`,
        'memory[name] = s',
        `return learning_rate * gradient / (np.sqrt(s) + ${epsilon})`,
      ],
    },
    kept: null,
  }),
  adagrad: ({ epsilon }) => ({
    step: {
      name: 'adagrad_step',
      body: [
        's = memory.get(name, 0) + gradient ** 2',
        'memory[name] = s',
        `return learning_rate * gradient / (np.sqrt(s) + ${epsilon})`,
      ],
    },
    kept: null,
  }),
  adam: (numbers) => ({ step: adamStep(numbers), kept: null }),
  adamw: (numbers) => ({ step: adamStep(numbers), kept: `1 - learning_rate * ${numbers.weightDecay}` }),
};

function velocity(momentum: string): readonly string[] {
  return [`v = ${momentum} * memory.get(name, 0) + gradient`, 'memory[name] = v'];
}

function adamStep({ beta1, beta2, epsilon }: Texts) {
  const words = laterStrings.numpy.program;
  return {
    name: 'adam_step',
    body: [
      `# ${words.powers}`,
      'm, s, power1, power2 = memory.get(name, (0, 0, 1, 1))',
      `m = ${beta1} * m + (1 - ${beta1}) * gradient`,
      `s = ${beta2} * s + (1 - ${beta2}) * gradient ** 2`,
      `power1, power2 = ${beta1} * power1, ${beta2} * power2`,
      'memory[name] = m, s, power1, power2',
      `root = np.sqrt(s) / np.sqrt(1 - power2) + ${epsilon}`,
      'return learning_rate / (1 - power1) * m / root',
    ],
  };
}

function codeOf({ optimizer, momentum, rho, beta1, beta2, epsilon, weightDecay }: Config): OptimizerCode {
  return codes[optimizer]({
    momentum: pythonNumber(momentum),
    rho: pythonNumber(rho),
    beta1: pythonNumber(beta1),
    beta2: pythonNumber(beta2),
    epsilon: pythonNumber(epsilon),
    weightDecay: pythonNumber(weightDecay),
  });
}

/** The line that updates an array of parameters by a gradient. */
export function updateCode(config: Config, name: string, gradient: string): string {
  const { step, kept } = codeOf(config);
  const wholeGradient = gradient.includes(' ') ? `(${gradient})` : gradient;
  const change = step ? `${step.name}("${name}", ${gradient}, learning_rate)` : `learning_rate * ${wholeGradient}`;
  return kept === null ? `${name} -= ${change}` : `${name} = kept * ${name} - ${change}`;
}

/** The lines that all updates of a turn share. */
export function beforeSteps(config: Config): readonly ProgramLine[] {
  const words = laterStrings.numpy.program;
  const { kept } = codeOf(config);
  return kept === null ? [] : code(`kept = ${kept}  # ${words.kept}`);
}

/** The function that turns a gradient into a step; empty if that is the gradient times the learning rate. */
export function optimizerCode(config: Config): readonly (readonly ProgramLine[])[] {
  const words = laterStrings.numpy.program;
  const { step } = codeOf(config);
  if (!step) return [];
  const lines = definition(step.name, ['name', 'gradient', 'learning_rate'], code(...step.body));
  return [[...code(`memory = {}  # ${words.memory}`, '', ''), ...lines]];
}
