import { gradientRules } from '../../core/model/gradientRules.ts';
import { initializations } from '../../core/model/initializations.ts';
import { heldParameters } from '../../core/run/heldParameters.ts';
import { isImported, runKindOf } from '../../core/run/runKind.ts';
import { laterStrings } from '../../strings/later.ts';
import { hasFeatures } from '../numpy/dataCode.ts';
import { numpyPieces, spaced } from '../numpy/numpyProgram.ts';
import { code, type ProgramLine } from '../numpy/python.ts';
import { penaltyCode } from '../numpy/regularizationCode.ts';
import { isFullBatch, type RunPart } from '../numpy/runPart.ts';
import { recordCalls, recordCode } from './lossRecord.ts';
import { importCode, lossPlotCode, planePlotCode } from './plotCode.ts';

/** A step of the notebook: a text, and the program lines below it, if any. */
export interface Section {
  /** Told from all others; letters, digits and hyphens. */
  readonly id: string;
  /** Paragraphs in Markdown; empty for none. */
  readonly text: readonly string[];
  readonly lines: readonly ProgramLine[];
}

/** Most outputs printed in the notebook. */
const MOST_ANSWERS = 10;

/** The program of a run, step by step. */
export function sectionsOf(part: RunPart): readonly Section[] {
  const words = laterStrings.notebook;
  const pieces = numpyPieces(part);
  const hasPoints = part.data.training.length > 0;
  const functions = (...parts: readonly (readonly ProgramLine[])[]) => trimmed(spaced(parts));
  return [
    { id: 'imports', text: [], lines: pieces.imports },
    { id: 'points', text: [words.points, ...pointsText(part)], lines: trimmed(pieces.points) },
    {
      id: 'weights',
      text: [words.weights, words.weightsText, startText(part)],
      lines: pieces.initialization,
    },
    {
      id: 'activation',
      text: [words.activation, words.activationText],
      lines: functions(...pieces.activations, pieces.loss),
    },
    {
      id: 'forward',
      text: [words.forward, words.forwardText],
      lines: functions(pieces.forward, pieces.predict),
    },
    { id: 'backward', text: [words.backward, ...backwardText(part)], lines: pieces.backward },
    ...(hasPoints ? trainedSections(part) : [untrainedSection(part)]),
  ];
}

/** Training and what comes of it. */
function trainedSections(part: RunPart): readonly Section[] {
  const words = laterStrings.notebook;
  const { data } = part;
  const pieces = numpyPieces(part);
  const hasTest = data.test.length > 0;
  const history = code(`history = []  # ${hasTest ? words.history : words.historyWithoutTest}`);
  return [
    {
      id: 'reports',
      text: [words.training, trainingText(part), words.helpersText],
      lines: trimmed(spaced([pieces.report, recordCode(part)])),
    },
    {
      id: 'training',
      text: [words.goText],
      lines: [
        ...history,
        ...code('', ''),
        ...spaced([...pieces.regularization, ...pieces.optimizer, pieces.training(recordCalls(part))]),
        ...pieces.call,
      ],
    },
    {
      id: 'answers',
      text: [words.answers, data.training.length <= MOST_ANSWERS ? words.answersText : words.firstAnswersText],
      lines: pieces.answers.length > 0 ? pieces.answers : code(`predict(X[:${MOST_ANSWERS}], *network)`),
    },
    {
      id: 'loss-plot',
      text: [words.lossPlot, [words.lossPlotText, ...(hasTest ? [words.lossPlotTestText] : [])].join(' ')],
      lines: [...importCode(), ...code(''), ...lossPlotCode(part)],
    },
    { id: 'plane-plot', text: [words.planePlot, planeText(part)], lines: planePlotCode(part) },
    {
      id: 'more',
      text: [words.more, isDrawn(part) ? words.moreText : words.moreWithoutSeedText],
      lines: [],
    },
  ];
}

/** What is left of a run without points: its first weights. */
function untrainedSection(part: RunPart): Section {
  const words = laterStrings.notebook;
  const pieces = numpyPieces(part);
  return {
    id: 'training',
    text: [words.training, words.noPoints],
    lines: [...spaced([...pieces.regularization, ...pieces.optimizer, pieces.training()]), ...pieces.call],
  };
}

function pointsText({ config, data }: RunPart): readonly string[] {
  const words = laterStrings.notebook;
  const { test } = data;
  return [
    words.pointsText,
    [
      ...(config.outputCount > 1 ? [words.outputsText] : []),
      ...(hasFeatures(config) ? [words.featuresText] : []),
      ...(test.length > 0 ? [words.testText(test.length)] : []),
    ].join(' '),
  ];
}

function startText(part: RunPart): string {
  const words = laterStrings.notebook;
  const { config } = part;
  if (isImported(config)) return words.importedText;
  if (isDrawn(part)) return words.drawnText(config.seed);
  return runKindOf(config).drawsParameters ? words.zerosText : words.givenText;
}

/** Whether another seed gives other first weights, and the program has the seed in it. */
function isDrawn({ config }: RunPart): boolean {
  return runKindOf(config).drawsParameters && initializations[config.initialization].weights !== null;
}

function backwardText({ config }: RunPart): readonly string[] {
  const words = laterStrings.notebook;
  return gradientRules[config.gradientRule].hasBug ? [words.backwardText, words.bugText] : [words.backwardText];
}

function trainingText(part: RunPart): string {
  const words = laterStrings.notebook;
  const { config, interventions, batchSize, updatesPerEpoch } = part;
  const batchText = runKindOf(config).keepsLeftOver
    ? words.leftOverText(batchSize)
    : words.batchText(batchSize, updatesPerEpoch);
  return [
    words.trainingText,
    ...(isFullBatch(part) ? [] : [batchText]),
    ...(runKindOf(config).optimizerRemembers ? [words.optimizerText] : []),
    ...(penaltyCode(part) === 'none' ? [] : [words.penaltyText]),
    ...(heldParameters(config) === null ? [] : [words.heldText]),
    ...(interventions.length > 0 ? [words.changesText] : []),
  ].join(' ');
}

function planeText({ data }: RunPart): string {
  const { planeText: texts, testMarksText } = laterStrings.notebook;
  const values = data.task === 'classification' ? texts.boundary : texts.values;
  const text = data.task === 'classification' && data.decision.kind === 'largest' ? texts.classes : values;
  return data.test.length > 0 ? `${text} ${testMarksText}` : text;
}

/** Without empty lines at either end. */
function trimmed(lines: readonly ProgramLine[]): readonly ProgramLine[] {
  const isWritten = ({ text }: ProgramLine) => text !== '';
  return lines.slice(Math.max(0, lines.findIndex(isWritten)), lines.findLastIndex(isWritten) + 1);
}
