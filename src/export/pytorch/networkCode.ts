import { architectureOf, type Config } from '../../core/run/runSpec.ts';
import { laterStrings } from '../../strings/later.ts';
import { heldShare } from '../numpy/heldCode.ts';
import { inputName, layerNames, layersOf, parameterNames } from '../numpy/names.ts';
import { block, code, comment, definition, type ProgramLine } from '../numpy/python.ts';
import { activated } from './activationCode.ts';
import { holdsWhole } from './heldCode.ts';
import { isLossOfZ } from './lossCode.ts';

/** The class `Network`: the parameters, and the forward pass of the tutorial. */
export function networkCode(config: Config): readonly ProgramLine[] {
  const words = laterStrings.pytorch;
  const architecture = architectureOf(config);
  const [fanIn, fanOut] = architecture.sizes;
  return [
    ...code('class Network(torch.nn.Module):'),
    ...block(
      definition(
        '__init__',
        ['self', ...parameterNames(architecture)],
        code('super().__init__()'),
        comment(words.module(`torch.nn.Linear(${fanIn}, ${fanOut})`)),
        holdsWhole(config) ? comment(words.held) : [],
        layersOf(architecture).flatMap((layer) => {
          const { weights, biases } = layerNames(layer);
          return [weights, biases].flatMap((name) => parameterLine(config, layer, name));
        }),
      ),
      code(''),
      definition('forward', ['self', 'X'], forwardLines(config)),
    ),
  ];
}

/** An array as a parameter. One that is held as a whole needs no gradient, and no optimizer changes it. */
function parameterLine(config: Config, layer: number, name: string): readonly ProgramLine[] {
  const held = heldShare(config, layer, name) === 'all' ? ', requires_grad=False' : '';
  return code(`self.${name} = torch.nn.Parameter(torch.tensor(${name})${held})`);
}

function forwardLines(config: Config): readonly ProgramLine[] {
  const { activations } = architectureOf(config);
  const last = activations.length - 1;
  return activations.flatMap((activation, layer) => {
    const { weights, biases, z, a } = layerNames(layer);
    const sum = code(`${z} = ${inputName(layer)} @ self.${weights} + self.${biases}`);
    if (layer === last && isLossOfZ(config))
      return [...sum, ...code(`return ${z}  # ${laterStrings.pytorch.returnsZ}`)];
    return [...sum, ...code(`${a} = ${activated(activation, z)}`), ...(layer === last ? code(`return ${a}`) : [])];
  });
}

/** The function `predict`: the outputs of the network. */
export function predictCode(config: Config): readonly ProgramLine[] {
  return withoutGradients(definition('predict', ['network', 'X'], code(`return ${outputOf(config, 'network(X)')}`)));
}

/** The outputs, from what the network returns. */
export function outputOf(config: Config, returned: string): string {
  return isLossOfZ(config) ? activated(config.outputActivation, returned) : returned;
}

/** A function that only looks. */
export function withoutGradients(lines: readonly ProgramLine[]): readonly ProgramLine[] {
  return [...code('@torch.no_grad()'), ...lines];
}
