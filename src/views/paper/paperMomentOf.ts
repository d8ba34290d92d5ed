import { isOfKind } from '../../core/data/dataSets.ts';
import type { PaperMoment } from '../../export/paper/paperMoment.ts';
import { addressWith } from '../../store/link/address.ts';
import { linkOf } from '../../store/link/linkView.ts';
import { isHidden } from '../../store/state/limits.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { forwardPassOf, networkOf, selectDataSet, selectIsAnswered, selectProbe } from '../../store/state/selectors.ts';
import { graphNames, inputNamesOf } from '../shared/words/unitNames.ts';

/**
 * The moment to print, or null where the page itself is printed: before its first numbers, on the results of a class, without own
 * points, and in a task without exports.
 */
export function paperMomentOf(state: PageState): PaperMoment | null {
  const { spec, run, view } = state;
  const { snapshot } = run;
  if (!snapshot || !selectIsAnswered(state) || view.results !== null || isHidden(state, 'export')) return null;
  const { config } = spec;
  if (isOfKind(config.dataSet, 'own') && config.points.length === 0) return null;
  const data = selectDataSet(state);
  const point = selectProbe(state);
  return {
    spec,
    snapshot,
    data,
    network: networkOf(snapshot),
    point,
    pass: forwardPassOf(snapshot, data.inputsOf(point)),
    nameOf: graphNames(snapshot.architecture.sizes, inputNamesOf(config)),
    address: addressWith(linkOf(state)),
  };
}

/** What a task may keep off the handout. */
export interface ShownOnPaper {
  readonly formula: boolean;
  readonly link: boolean;
}

export function showsOnPaper(state: PageState): ShownOnPaper {
  return { formula: !isHidden(state, 'formula'), link: !isHidden(state, 'share') };
}
