import { hasPart, parsePart } from '../../core/model/partId.ts';
import { architectureOf, type Change, type Config, type Intervention, LAST_POSITION } from '../../core/run/runSpec.ts';
import { readNumber, readWholeNumber, writeNumber } from '../settings/numbers.ts';
import { settings } from '../settings/settings.ts';
import type { LinkEntry } from './linkEntries.ts';
import { type InterventionFault, type LinkProblem, quote } from './linkProblem.ts';

/** More than a person makes in one run; keeps links short and quick to read. */
const MOST_INTERVENTIONS = 1000;

interface ReadInterventions {
  readonly interventions: readonly Intervention[];
  readonly problems: readonly LinkProblem[];
}

/** Reads `position:what` joined by `;`, as in `120:lr=0.1;200:w0.0.1=10`, for the network of a config. */
export function readInterventions(entry: LinkEntry | undefined, config: Config): ReadInterventions {
  if (entry?.value === null) return { interventions: [], problems: [problemWith(entry.raw, 'unreadable')] };
  const { sizes } = architectureOf(config);
  const interventions: Intervention[] = [];
  const problems: LinkProblem[] = [];
  for (const piece of entry?.value.split(';') ?? []) {
    if (piece === '') continue;
    const result = readIntervention(piece, sizes);
    if (typeof result === 'string') problems.push(problemWith(piece, result));
    else if (interventions.length < MOST_INTERVENTIONS) interventions.push(result);
    else {
      problems.push({ kind: 'tooManyInterventions', key: 'do', limit: MOST_INTERVENTIONS });
      break;
    }
  }
  return { interventions: inOrder(interventions), problems };
}

export function writeInterventions(interventions: readonly Intervention[]): string {
  return interventions.map(({ position, change }) => `${position}:${targetOf(change)}=${writeValue(change)}`).join(';');
}

/** In order of position. Of several changes of one target at one position, only the last stays. */
export function inOrder(interventions: readonly Intervention[]): readonly Intervention[] {
  const last = new Map(interventions.map((done) => [`${done.position}:${targetOf(done.change)}`, done]));
  return interventions
    .filter((done) => last.get(`${done.position}:${targetOf(done.change)}`) === done)
    .sort((one, other) => one.position - other.position);
}

function problemWith(text: string, fault: InterventionFault): LinkProblem {
  return { kind: 'badIntervention', key: 'do', given: quote(text), fault };
}

function readIntervention(text: string, sizes: readonly number[]): Intervention | InterventionFault {
  const [, at = '', target = '', valueText = ''] = /^([^:]*):([^=]*)=(.*)$/s.exec(text) ?? [];
  if (at === '' && target === '') return 'unreadable';
  const position = readWholeNumber(at, 0, LAST_POSITION);
  if (position === null) return 'badPosition';
  const settingChange = readSettingChange(target, valueText);
  if (settingChange) return typeof settingChange === 'string' ? settingChange : { position, change: settingChange };
  const value = readNumber(valueText);
  const part = parsePart(target);
  if (part?.kind !== 'weight' && part?.kind !== 'bias') return 'unknownTarget';
  if (!hasPart(sizes, part)) return part.kind === 'weight' ? 'noSuchWeight' : 'noSuchBias';
  return value === null ? 'badValue' : { position, change: { ...part, value } };
}

/** The change of a setting or its fault, or null if `target` is no setting that can change in mid-run. */
function readSettingChange(target: string, text: string): Change | InterventionFault | null {
  if (target === settings.learningRate.key) {
    const result = settings.learningRate.domain.read(text);
    return 'value' in result ? { kind: 'learningRate', value: result.value } : 'badRate';
  }
  if (target === settings.regularization.key) {
    const result = settings.regularization.domain.read(text);
    return 'value' in result ? { kind: 'regularization', value: result.value } : 'badRegularization';
  }
  if (target === settings.regularizationRate.key) {
    const result = settings.regularizationRate.domain.read(text);
    return 'value' in result ? { kind: 'regularizationRate', value: result.value } : 'badAmount';
  }
  return null;
}

function writeValue({ value }: Change): string {
  return typeof value === 'string' ? value : writeNumber(value);
}

/** The name that links have for the target of a change. */
export function targetOf(change: Change): string {
  switch (change.kind) {
    case 'learningRate':
    case 'regularization':
    case 'regularizationRate':
      return settings[change.kind].key;
    case 'weight':
      return `w${change.layer}.${change.from}.${change.to}`;
    case 'bias':
      return `b${change.layer}.${change.to}`;
  }
}
