import type { Granularity } from '../../core/microSteps/microSteps.ts';

/** How much one step is, and the numbers of a step within an update on the network. */
export const microSteps = {
  stepBy: 'Step by',
  stepByHelp: 'How much one step is',
  units: {
    epoch: 'Epoch: every training point once',
    update: 'Update: one batch, one change of all numbers',
    sample: 'Sample: one training point',
    phase: 'Phase: forward, loss, backward, update',
    term: 'Term: one number after the other',
  } satisfies Record<Granularity, string>,
  /** Numbers on the network that would cover others. */
  unwritten: (count: number) => `${count} more without room`,
  /** Chips in the network, as short as on a blackboard. Numbers arrive formatted. */
  delta: (value: string) => `δ ${value}`,
  gradientPart: (value: string) => `∂ ${value}`,
  loss: (value: string) => `L ${value}`,
  change: (direction: 'up' | 'down' | 'none', size: string) =>
    direction === 'none' ? '± 0' : `${direction === 'up' ? '▲' : '▼'} ${size}`,
};
