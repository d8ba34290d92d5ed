import type { Granularity } from '../../core/microSteps/microSteps.ts';

/** The choice of how much one step is. */
export const stepSizes = {
  stepBy: 'Step by',
  stepByHelp: 'How much one step is',
  units: {
    epoch: 'Epoch: every training point once',
    update: 'Update: one batch, one change of all numbers',
    sample: 'Sample: one training point',
    phase: 'Phase: forward, loss, backward, update',
    term: 'Term: one number after the other',
  } satisfies Record<Granularity, string>,
};
