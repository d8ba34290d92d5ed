/** What the network's lines show, and how. */
export const lines = {
  show: 'Lines show',
  names: {
    weight: 'Weight',
    contribution: 'Contribution for this input (weight × activation)',
    gradient: 'Gradient ∂L/∂w',
    lastUpdate: 'Last update',
    change: 'Change since the start',
  },
  shortNames: {
    weight: 'Weight',
    contribution: 'Contribution w·a',
    gradient: 'Gradient ∂L/∂w',
    lastUpdate: 'Last update',
    change: 'Change since start',
  },
  meanings: {
    weight:
      'The width is the size of the weight. Solid blue is a positive weight: z of the neuron rises with the activation that comes in. Dashed orange is a negative one: z falls.',
    contribution:
      'The width is the size of weight × activation, which this line adds to z of its neuron for the shown input. Solid blue raises z, dashed orange lowers it.',
    gradient:
      'The width is the size of ∂L/∂w over the batch of the next update, without any penalty. Solid: the loss would rise if the weight rose a little. Dashed: the loss would fall.',
    lastUpdate:
      'The width is how far the last update moved the weight. Solid blue: the weight went up. Dashed orange: it went down.',
    change:
      'The width is how far the weight now lies from where it began. Solid blue: it is higher than at the start. Dashed orange: it is lower.',
  },
  fittedMeaning: 'The widths are fitted: the thickest sample is a round number near the largest value shown.',
  fitted: 'fitted scale',
  /** After three numbers. */
  fittedTimes: (power: string) => `all ×${power}, fitted`,
  /** Above the projected network. */
  presented: (name: string) => `Lines: ${name}`,
  isNegative: 'negative',
  positive: {
    contribution: 'solid +: raises z',
    gradient: 'solid +: L rises with w',
    lastUpdate: 'solid +: w went up',
    change: 'solid +: w is higher',
  },
  negative: {
    contribution: 'dashed −: lowers z',
    gradient: 'dashed −: L falls',
    lastUpdate: 'dashed −: w went down',
    change: 'dashed −: w is lower',
  },
  /** For a gradient with the common bug, which is not the slope of the loss. */
  buggy: {
    positive: 'solid +: above 0 (with the bug)',
    negative: 'dashed −: below 0',
    meaning:
      'The width is the size of the gradient with the bug, over the batch of the next update. It is not how the loss changes: the gradient check shows by how much.',
  },
  beyond: (limit: string) => `over ${limit}`,
  zeroOrAhead: '0 or not yet',
  zero: 'all are 0 here',
  moving: 'not while playing: pause to see it',
  ahead: 'not computed yet',
  none: {
    contribution: 'none here',
    gradient: 'none: no update follows',
    lastUpdate: 'none yet: no update so far',
    change: 'none here',
  },
};
