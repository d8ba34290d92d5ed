import { useMemo } from 'react';
import type { ForwardPass } from '../../core/engine/forwardPropagation.ts';
import type { Network } from '../../core/model/network.ts';
import type { Snapshot } from '../../core/run/snapshot.ts';
import { selectAtCursor } from '../../store/state/atCursor.ts';
import type { PageState } from '../../store/state/pageState.ts';
import { forwardPassOf, networkOf, selectInputs } from '../../store/state/selectors.ts';
import { usePage } from '../../store/state/usePage.ts';

/** Units per column of the network on the screen; the same array until the architecture changes. */
export function useShownSizes(): readonly number[] | null {
  const key = usePage((state) => state.run.snapshot?.architecture.sizes.join(' ') ?? '');
  return useMemo(() => (key === '' ? null : key.split(' ').map(Number)), [key]);
}

/** A network and its activations. */
export interface NetworkNow {
  readonly network: Network;
  /** The forward pass of the shown input; within an update, NaN for values not yet known. */
  readonly pass: ForwardPass;
}

/** The network on the screen, or null while the snapshot has another architecture. */
export function networkNow(state: PageState, sizes: readonly number[]): NetworkNow | null {
  const { snapshot } = state.run;
  return snapshot && hasSizes(snapshot, sizes) ? networkAt(state, snapshot) : null;
}

/** The network of a snapshot, possibly older than the one on the screen. */
export function networkAt(state: PageState, snapshot: Snapshot): NetworkNow {
  const pass = selectAtCursor(state)?.known.pass ?? forwardPassOf(snapshot, selectInputs(state));
  return { network: networkOf(snapshot), pass };
}

/** After a change of architecture, views laid out for the old one must not read the new numbers. */
export function hasSizes({ architecture }: Snapshot, sizes: readonly number[]): boolean {
  return architecture.sizes.length === sizes.length && architecture.sizes.every((size, l) => size === sizes[l]);
}
