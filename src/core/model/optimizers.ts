import { namesOf } from './namesOf.ts';

/** Hyperparameters of the optimizers. */
export interface OptimizerNumbers {
  /** μ of momentum and nesterov. */
  readonly momentum: number;
  /** Decay of the mean of squares in rmsprop. */
  readonly rho: number;
  /** Decay of the mean gradient in adam and adamw. */
  readonly beta1: number;
  /** Decay of the mean of squares in adam and adamw. */
  readonly beta2: number;
  /** Keeps rmsprop, adagrad, adam and adamw from dividing by 0. */
  readonly epsilon: number;
  /** In every update, adamw removes this share, times the learning rate, of every parameter. */
  readonly weightDecay: number;
}

/** Makes a step from a gradient g, penalty included. */
interface Rule {
  /** Numbers that it keeps between updates, initially zeros. */
  readonly stateSize: number;
  step(parameters: Float64Array, gradient: Float64Array, state: Float64Array, learningRate: number): void;
}

/** Facts about an optimizer. */
export interface OptimizerFacts {
  /** The hyperparameters it uses, with their usual values. */
  readonly usual: Readonly<Partial<OptimizerNumbers>>;
  /** Whether its step is p − η·g and nothing else. */
  readonly isPlain: boolean;
  /** Whether it divides the gradient by its size, so that the rate alone sets the length of a step. */
  readonly isAdaptive: boolean;
  /** The rule for `count` parameters. */
  create(numbers: OptimizerNumbers, count: number): Rule;
}

/** The optimizers, in the order of the menu and in PyTorch's form. */
const table = {
  sgd: { usual: {}, isPlain: true, isAdaptive: false, create: gradientDescent },
  momentum: { usual: { momentum: 0.9 }, isPlain: false, isAdaptive: false, create: momentum },
  nesterov: { usual: { momentum: 0.9 }, isPlain: false, isAdaptive: false, create: nesterov },
  rmsprop: { usual: { rho: 0.99, epsilon: 1e-8 }, isPlain: false, isAdaptive: true, create: rmsprop },
  adagrad: { usual: { epsilon: 1e-10 }, isPlain: false, isAdaptive: true, create: adagrad },
  adam: { usual: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 }, isPlain: false, isAdaptive: true, create: adam },
  adamw: {
    usual: { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.01 },
    isPlain: false,
    isAdaptive: true,
    create: adamw,
  },
} satisfies Record<string, OptimizerFacts>;

export type OptimizerName = keyof typeof table;

export const optimizers: Readonly<Record<OptimizerName, OptimizerFacts>> = table;

export const optimizerNames = namesOf(optimizers);

/** p ← p − η·g */
function gradientDescent(): Rule {
  return {
    stateSize: 0,
    step(parameters, gradient, _state, learningRate) {
      for (let p = 0; p < parameters.length; p++)
        parameters[p] = (parameters[p] as number) - learningRate * (gradient[p] as number);
    },
  };
}

/** v ← μ·v + g,  p ← p − η·v: a ball that keeps rolling. */
function momentum({ momentum: mu }: OptimizerNumbers, count: number): Rule {
  return {
    stateSize: count,
    step(parameters, gradient, velocity, learningRate) {
      for (let p = 0; p < count; p++) {
        const v = mu * (velocity[p] as number) + (gradient[p] as number);
        velocity[p] = v;
        parameters[p] = (parameters[p] as number) - learningRate * v;
      }
    },
  };
}

/** v ← μ·v + g,  p ← p − η·(g + μ·v): the same ball, a step ahead. */
function nesterov({ momentum: mu }: OptimizerNumbers, count: number): Rule {
  return {
    stateSize: count,
    step(parameters, gradient, velocity, learningRate) {
      for (let p = 0; p < count; p++) {
        const g = gradient[p] as number;
        const v = mu * (velocity[p] as number) + g;
        velocity[p] = v;
        parameters[p] = (parameters[p] as number) - learningRate * (g + mu * v);
      }
    },
  };
}

/** s ← ρ·s + (1 − ρ)·g²,  p ← p − η·g / (√s + ε): each step is relative to the parameter's usual gradient. */
function rmsprop({ rho, epsilon }: OptimizerNumbers, count: number): Rule {
  return {
    stateSize: count,
    step(parameters, gradient, squares, learningRate) {
      for (let p = 0; p < count; p++) {
        const g = gradient[p] as number;
        const s = rho * (squares[p] as number) + (1 - rho) * g * g;
        squares[p] = s;
        parameters[p] = (parameters[p] as number) - (learningRate * g) / (Math.sqrt(s) + epsilon);
      }
    },
  };
}

/** s ← s + g²,  p ← p − η·g / (√s + ε): steps only shrink. */
function adagrad({ epsilon }: OptimizerNumbers, count: number): Rule {
  return {
    stateSize: count,
    step(parameters, gradient, squares, learningRate) {
      for (let p = 0; p < count; p++) {
        const g = gradient[p] as number;
        const s = (squares[p] as number) + g * g;
        squares[p] = s;
        parameters[p] = (parameters[p] as number) - (learningRate * g) / (Math.sqrt(s) + epsilon);
      }
    },
  };
}

/**
 * m ← β₁·m + (1 − β₁)·g,  s ← β₂·s + (1 − β₂)·g²,  p ← p − η/(1 − β₁ᵗ) · m / (√s/√(1 − β₂ᵗ) + ε)
 *
 * at update t = 1, 2, …; the powers correct for m and s starting at 0. The state is m, s, t and the two powers, which
 * gain one factor per update.
 */
function adam({ beta1, beta2, epsilon }: OptimizerNumbers, count: number): Rule {
  const [t, power1, power2] = [2 * count, 2 * count + 1, 2 * count + 2];
  return {
    stateSize: 2 * count + 3,
    step(parameters, gradient, state, learningRate) {
      const isFirst = state[t] === 0;
      state[t] = (state[t] as number) + 1;
      state[power1] = beta1 * (isFirst ? 1 : (state[power1] as number));
      state[power2] = beta2 * (isFirst ? 1 : (state[power2] as number));
      const stepSize = learningRate / (1 - state[power1]);
      const root = Math.sqrt(1 - state[power2]);
      for (let p = 0; p < count; p++) {
        const g = gradient[p] as number;
        const m = beta1 * (state[p] as number) + (1 - beta1) * g;
        const s = beta2 * (state[count + p] as number) + (1 - beta2) * g * g;
        state[p] = m;
        state[count + p] = s;
        parameters[p] = (parameters[p] as number) - (stepSize * m) / (Math.sqrt(s) / root + epsilon);
      }
    },
  };
}

/** First p ← p·(1 − η·wd), biases too, then adam. */
function adamw(numbers: OptimizerNumbers, count: number): Rule {
  const { stateSize, step } = adam(numbers, count);
  return {
    stateSize,
    step(parameters, gradient, state, learningRate) {
      const kept = 1 - learningRate * numbers.weightDecay;
      for (let p = 0; p < count; p++) parameters[p] = (parameters[p] as number) * kept;
      step(parameters, gradient, state, learningRate);
    },
  };
}
