import type { Config } from '../../core/runSpec.ts';
import { strings } from '../../strings/index.ts';
import { code, definition, type ProgramLine, pythonNumber } from './python.ts';

/** The line that updates an array of parameters by a gradient. */
export function stepOf(config: Config, name: string, gradient: string): string {
  const step = stepFunction(config);
  if (!step) return `${name} -= learning_rate * ${gradient.includes(' ') ? `(${gradient})` : gradient}`;
  const call = `${step.name}("${name}", ${gradient}, learning_rate)`;
  if (config.optimizer !== 'adamw') return `${name} -= ${call}`;
  return `${name} = kept * ${name} - ${call}`;
}

/** What all updates of a turn share. */
export function beforeSteps({ optimizer, weightDecay }: Config): readonly ProgramLine[] {
  const words = strings.numpy.program;
  if (optimizer !== 'adamw') return [];
  return code(`kept = 1 - learning_rate * ${pythonNumber(weightDecay)}  # ${words.kept}`);
}

/** The function that makes a step of a gradient; nothing where that is the gradient times the learning rate. */
export function optimizerCode(config: Config): readonly (readonly ProgramLine[])[] {
  const words = strings.numpy.program;
  const step = stepFunction(config);
  if (!step) return [];
  const lines = definition(step.name, ['name', 'gradient', 'learning_rate'], code(...step.body));
  return [[...code(`memory = {}  # ${words.memory}`, '', ''), ...lines]];
}

/** The optimizers' formulas, as in the core. Null for gradient descent. */
function stepFunction(config: Config): { readonly name: string; readonly body: readonly string[] } | null {
  const words = strings.numpy.program;
  const momentum = pythonNumber(config.momentum);
  const rho = pythonNumber(config.rho);
  const beta1 = pythonNumber(config.beta1);
  const beta2 = pythonNumber(config.beta2);
  const epsilon = pythonNumber(config.epsilon);
  const velocity = [`v = ${momentum} * memory.get(name, 0) + gradient`, 'memory[name] = v'];
  const scaled = `return learning_rate * gradient / (np.sqrt(s) + ${epsilon})`;
  switch (config.optimizer) {
    case 'sgd':
      return null;
    case 'momentum':
      return { name: 'momentum_step', body: [...velocity, 'return learning_rate * v'] };
    case 'nesterov':
      return { name: 'nesterov_step', body: [...velocity, `return learning_rate * (gradient + ${momentum} * v)`] };
    case 'rmsprop': {
      const squares = `s = ${rho} * memory.get(name, 0) + (1 - ${rho}) * gradient ** 2`;
      return { name: 'rmsprop_step', body: [squares, 'memory[name] = s', scaled] };
    }
    case 'adagrad':
      return { name: 'adagrad_step', body: ['s = memory.get(name, 0) + gradient ** 2', 'memory[name] = s', scaled] };
    case 'adam':
    case 'adamw':
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
}
