import type { InterventionFault, LinkProblem, PlaygroundRefusal } from '../../config/link/linkProblem.ts';
import type { ViewKey } from '../../config/link/viewKeys.ts';
import type { Fault } from '../../config/settings/domain.ts';
import type { SettingName } from '../../config/settings/settings.ts';
import type { ScalingName } from '../../core/data/scaling.ts';
import { formatExact, formatWhole } from '../formatNumber.ts';
import { settings } from './settings.ts';

const quoted = (key: string, given: string) => `“${given === '' ? key : `${key}=${given}`}”`;

function faultOf(fault: Fault): string {
  switch (fault.kind) {
    case 'notAChoice':
      return `is none of ${fault.choices.join(', ')}`;
    case 'notAWholeNumber':
      return `is not a whole number from ${formatWhole(fault.min)} to ${formatWhole(fault.max)}`;
    case 'notAPositiveNumber':
      return 'is not a number above 0';
    case 'notSizes':
      return `is not a list of up to ${fault.maxLayers} layers of 1 to ${fault.maxNeurons} neurons (0 for none)`;
    case 'notABatch':
      return `is neither “full” nor a whole number from 1 to ${formatWhole(fault.max)}`;
    case 'notAPoint':
      return 'is not two numbers with a comma between';
    case 'notAPart':
      return 'is not the name of a weight (w0.1.2), a bias (b1.0), a neuron (n0.1), an input (x0) or “loss”';
    case 'noSuchPart':
      return 'names a part that this network does not have';
    case 'outOfRange':
      return fault.below === null
        ? `is not a number of at least ${fault.min}`
        : `is not a number from ${fault.min} to just below ${fault.below}`;
    case 'notAList':
      return `is not a list of different words out of ${fault.choices.join(', ')}`;
    case 'notNumbers':
      return `is not a list of up to ${formatWhole(fault.max)} numbers with commas between`;
    case 'notPoints':
      return `has no x1,x2,target of three numbers as its point ${formatWhole(fault.at)}`;
    case 'tooManyPoints':
      return `has more than ${formatWhole(fault.max)} points, which is as many as a link can hold`;
    case 'tooLong':
      return `has more than ${formatWhole(fault.max)} characters`;
    case 'notAGoal':
      return 'is not a goal such as loss<0.05;epochs<=200';
    case 'unreadable':
      return 'cannot be read (its %-signs are broken)';
  }
}

/** Why other settings of a link rule out a value; `used` takes its place. Both as links write them. */
function needsOf(setting: SettingName, given: string, used: string): string {
  switch (setting) {
    case 'gradientRule':
      return 'needs sigmoids in every layer and a squared error';
    case 'outputActivation':
      return given === 'softmax'
        ? 'needs an output for each class, and the loss “ce”'
        : `does not go with cross-entropy, which needs a ${used} output`;
    case 'outputCount':
      return 'does not fit these data';
    case 'loss':
      return given === 'ce'
        ? 'needs a softmax output for each class'
        : 'needs a sigmoid output and the classes 0 and 1';
    case 'initialParameters':
      return 'has not as many numbers as this network has weights and biases, or has biases where there are to be none';
    case 'held':
      return 'names more than weights and biases of this network (such as b, b0, b1.0, w0, w0.1.2)';
    case 'points':
      return 'belongs to the data set “points”';
    default:
      return 'does not go with the other settings';
  }
}

const scalingsUsed: Readonly<Record<ScalingName, string>> = {
  none: 'the inputs are used as they are',
  minmax: 'the inputs are scaled',
};

/** Settings named by formula letters, which take no article. */
const SYMBOLS: ReadonlySet<SettingName> = new Set(['beta1', 'beta2', 'epsilon']);

function settingUsed(setting: SettingName, value: string): string {
  if (setting === 'points') return 'no own points are used';
  if (setting === 'initialParameters')
    return value === '' ? 'the weights are drawn from the seed' : 'its weights are used, and all biases are 0';
  if (setting === 'scaling') return scalingsUsed[value as ScalingName];
  const plain = settings.plainValue(setting, value);
  if (setting === 'biases') return value === 'none' ? 'all biases are 0' : 'all biases train';
  if (setting === 'held')
    return value === ''
      ? 'nothing is held fixed'
      : `only ${value.replaceAll(',', ', ')} ${value.includes(',') ? 'are' : 'is'} held fixed`;
  if (setting === 'outputCount') return value === '1' ? 'one output is used' : `${plain} outputs are used`;
  if (setting === 'hiddenSizes') return `hidden layers of ${plain} are used`;
  if (setting === 'pointCount') return `${plain} points are used`;
  if (setting === 'features')
    return value.includes(',') ? `the inputs ${plain} are used` : `the input ${plain} is used`;
  if (SYMBOLS.has(setting)) return `${settings.labels[setting].toLowerCase()} = ${plain} is used`;
  return `the ${settings.labels[setting].toLowerCase()} ${plain} is used`;
}

function viewUsed(key: ViewKey): string {
  switch (key) {
    case 'at':
      return 'the run opens at its start';
    case 'probe':
      return 'the first training point is shown';
    case 'view':
    case 'theme':
      return 'it is ignored';
    case 'step':
      return 'a step is an epoch';
    case 'cursor':
      return 'the page opens before the next update';
    case 'level':
      return 'it is ignored';
    case 'sel':
      return 'nothing is selected';
    case 'tab':
      return 'no tab is opened';
    case 'task':
      return 'the task has no text';
    case 'goal':
      return 'the task opens without a goal';
    case 'hide':
      return 'no control is hidden';
    case 'lock':
      return 'no control is fixed';
    case 'name':
      return 'the result has no name';
  }
}

function interventionFaultOf(fault: InterventionFault): string {
  switch (fault) {
    case 'unreadable':
      return 'does not have the form position:what=value';
    case 'badPosition':
      return `does not start with an update from 0 to ${formatWhole(1_000_000)}`;
    case 'unknownTarget':
      return 'names nothing that can be changed';
    case 'noSuchWeight':
      return 'names a weight that this network does not have';
    case 'noSuchBias':
      return 'names a bias that this network does not have';
    case 'badValue':
      return 'does not end with a number';
    case 'badRate':
      return 'does not end with a number above 0';
    case 'badRegularization':
      return 'does not end with none, l1 or l2';
    case 'badAmount':
      return 'does not end with a number of at least 0';
  }
}

/** Why a key of TensorFlow Playground has no effect. */
const idle = {
  thereToo: 'has no effect, as in TensorFlow Playground itself',
  page: 'concerns the page of TensorFlow Playground and has no effect here',
  goal: 'sets the goal of a course, which is not checked here',
};

function refusalOf(reason: PlaygroundRefusal, given: string): string {
  switch (reason.kind) {
    case 'noTrainingPoints':
      return `${given} leaves no points to train on. Give it a number from 10 to 90`;
    case 'badBatch':
      return `${given} is not a whole number of at least 1`;
    case 'batchTooLarge':
      return `${given} asks for more points at once than the ${formatWhole(reason.count)} that are trained on, so nothing would ever be learned. Make it ${formatWhole(reason.count)} or less`;
    case 'badLayers':
      return `${given} is not a list of up to ${reason.maxLayers} layers of 1 to ${reason.maxNeurons} neurons, which is what this page can show`;
    case 'badRate':
      return `${given} is not a number above 0 that can be computed with`;
    case 'noInput':
      return 'all inputs are switched off or hidden, so the network would be given nothing';
  }
}

export const link = {
  /** One sentence on a part of a link that was not used as given. */
  problem: (problem: LinkProblem): string => {
    switch (problem.kind) {
      case 'unknownKey':
        return `${quoted(problem.key, problem.given)} is not known and is ignored.`;
      case 'badSetting':
        return `${quoted(problem.key, problem.given)} ${faultOf(problem.fault)}; ${settingUsed(problem.setting, problem.used)}.`;
      case 'unsuitedSetting':
        return `${quoted(problem.key, problem.given)} ${needsOf(problem.setting, problem.given, problem.used)}; ${settingUsed(problem.setting, problem.used)}.`;
      case 'badViewKey':
        return `${quoted(problem.key, problem.given)} ${faultOf(problem.fault)}; ${viewUsed(problem.key)}.`;
      case 'pointsNotInLink':
        return problem.kept > 0
          ? `The link holds no points of its own; the ${formatWhole(problem.kept)} points kept in this browser are used.`
          : 'The link holds no points of its own, and none are kept in this browser. Click on the plane to add some, or open a table.';
      case 'repeatedKey':
        return `“${problem.key}” is given more than once; the last one, ${quoted(problem.key, problem.used)}, counts.`;
      case 'badIntervention':
        return `“${problem.given}” in “do” ${interventionFaultOf(problem.fault)}; it is ignored.`;
      case 'tooManyInterventions':
        return `“do” has more than ${formatWhole(problem.limit)} changes; those beyond are ignored.`;
      case 'playgroundValue':
        return `${quoted(problem.key, problem.given)} is not a value that TensorFlow Playground knows; ${problem.key}=${problem.used} is used.`;
      case 'playgroundSeed':
        return `The link names no seed, so TensorFlow Playground would draw one; here it is always seed=${problem.used}.`;
      case 'playgroundNoTest':
        return `${quoted(problem.key, problem.given)} leaves no points to test on: all are trained on, and there is no test loss.`;
      case 'playgroundIdle':
        return `${quoted(problem.key, problem.given)} ${idle[problem.reason]}.`;
      case 'playgroundGoal':
        return `${quoted(problem.key, problem.given)} became the goal here: a test loss below ${formatExact(problem.testLoss)}.`;
      case 'playgroundRefused':
        return `This link of TensorFlow Playground cannot be opened: ${refusalOf(problem.reason, quoted(problem.key, problem.given))}.`;
      case 'more':
        return problem.count === 1
          ? 'One more part of the link is ignored.'
          : `${formatWhole(problem.count)} more parts of the link are ignored.`;
    }
  },
};
