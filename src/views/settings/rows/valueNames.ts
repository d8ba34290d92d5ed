import type { Config } from '../../../core/run/runSpec.ts';
import { strings } from '../../../strings/index.ts';
import type { ChoiceSetting } from '../settingKinds.ts';

/** Names of the values of each choice. */
export function valueNames(): { readonly [Name in ChoiceSetting]: Readonly<Record<Config[Name], string>> } {
  const { activations, losses, gradientRules, optimizers, initializations, regularizations } = strings.settings;
  return {
    activation: activations,
    outputActivation: activations,
    loss: losses,
    gradientRule: gradientRules,
    optimizer: optimizers,
    initialization: initializations,
    regularization: regularizations,
  };
}
