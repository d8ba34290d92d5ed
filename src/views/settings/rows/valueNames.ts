import type { Config } from '../../../core/run/runSpec.ts';
import { laterStrings } from '../../../strings/later.ts';
import type { ChoiceSetting } from '../settingKinds.ts';

/** Names of the values of each choice. */
export function valueNames(): { readonly [Name in ChoiceSetting]: Readonly<Record<Config[Name], string>> } {
  const {
    activations,
    outputActivations,
    losses,
    gradientRules,
    optimizers,
    initializations,
    biasRules,
    sampleOrders,
    regularizations,
  } = laterStrings.settings;
  return {
    activation: activations,
    outputActivation: outputActivations,
    loss: losses,
    gradientRule: gradientRules,
    optimizer: optimizers,
    initialization: initializations,
    biases: biasRules,
    sampleOrder: sampleOrders,
    regularization: regularizations,
  };
}
