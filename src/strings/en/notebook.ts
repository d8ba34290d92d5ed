/** The texts of the notebook, in Markdown, and its plots: plain ASCII, like the program in it. */
export const notebook = {
  title: (sizes: string) => `# A ${sizes} network, from scratch`,
  intro: (moment: string) =>
    `The run of Glassbox up to ${moment}, as a program in Python with NumPy alone. Run the cells from top to bottom (Shift + Enter in each). Nothing is fetched from the internet.`,
  epoch: 'epoch',
  epochs: (count: number) => `epoch ${count}`,
  updates: (count: number) => `update ${count}`,
  link: (address: string) => `[Open this moment in Glassbox](<${address}>)`,
  linkWithoutPoints: 'The link does not hold the points: there are too many of them. They are in this notebook.',

  points: '## The points',
  pointsText:
    '`X` has one row for each point: what the network is given. `y` has the right answers, in the same order.',
  testText: (count: number) =>
    `The last ${count} are kept for testing, in \`X_test\` and \`y_test\`: training never sees them.`,
  featuresText:
    'The network is not given the coordinates themselves: its inputs, the columns of `X`, are made of them.',
  outputsText: 'Each column of `y` is for one output.',

  weights: '## First weights',
  weightsText:
    'Every line of the network has a weight, every neuron a bias. `w1[i, j]` is the weight of the line from input `i` to neuron `j` of the first layer, both counted from 0; `b1[j]` is the bias of that neuron.',
  drawnText: (seed: number) => `They are random numbers, but from seed ${seed} always the same ones.`,
  zerosText: 'All start at 0, so that the neurons of a layer stay alike for ever.',
  givenText: 'These were set one by one.',
  importedText: 'These are the numbers of TensorFlow Playground.',

  activation: '## Activation and loss',
  activationText:
    'A neuron adds up what comes in. The sum is `z`; an activation function bends it into the answer of the neuron, `a`. The loss is one number that says how wrong the answers of the whole network are: 0 would be perfect.',

  forward: '## Forward',
  forwardText:
    'From the inputs to the answers, layer after layer. `@` multiplies matrices, so that every line below does its work for all points and all neurons of a layer at once.',
  backward: '## Backward',
  backwardText:
    'From the error back to the first layer. `delta` says how much the loss would grow if a `z` grew a little. The gradient of a weight is what enters its line times the `delta` where the line ends, added up over all points.',
  bugText:
    '**This run has a common bug on purpose**: the slope is taken at `a` instead of `z`. What comes out is not the gradient of the loss. Can you mend it?',

  training: '## Training',
  trainingText: 'The same again and again: forward, backward, and a small step of every weight against its gradient.',
  batchText: (size: number, updates: number) =>
    `An update uses at most ${size} points. After ${updates} updates, one epoch, all points have had their turn.`,
  leftOverText: (size: number) =>
    `An update uses ${size} points; those that are left over at the end of an epoch wait for the next one.`,
  optimizerText: 'The optimizer makes the steps out of the gradients, and remembers earlier ones.',
  penaltyText: 'A penalty (regularization) pulls the weights towards 0.',
  heldText: 'What is held fixed keeps its value.',
  changesText: 'What was changed by hand on the page in mid-run is changed here at the same moment.',
  helpersText: 'First, a report of how far training has come, and a record of the losses for the plot at the end.',
  goText: 'Now train. Everything starts anew whenever you run this cell.',

  answers: '## Predictions',
  answersText: 'What the trained network answers to each point.',
  firstAnswersText: 'What the trained network answers to the first ten points. `y[:10]` has the right answers.',
  history: 'epoch, training loss, test loss',
  historyWithoutTest: 'epoch, training loss',

  lossPlot: '## The loss, epoch by epoch',
  lossPlotText: 'The lower, the better the network knows the points it trains on.',
  lossPlotTestText:
    'If the test loss rises while the training loss falls, the network learns its points by heart instead of the rule behind them.',
  planePlot: '## The answers on the plane',
  planeText: {
    boundary: 'Blue is an output near the upper end, orange near the lower. On the black line, the answer changes.',
    values: 'The colour of a place is the output there; the colour inside a point is the right answer.',
    classes:
      'The colour of a place is the class with the largest output there; the colour of a point is its own class.',
  },
  testMarksText: 'Circles are points to train on, squares those for testing.',

  more: '## Now you',
  moreText:
    'Change one thing, guess what will happen, and run all cells again: another number after `learning_rate=`, more epochs, another seed.',
  moreWithoutSeedText:
    'Change one thing, guess what will happen, and run all cells again: another number after `learning_rate=`, more epochs, another first weight.',
  noPoints: 'There are no points yet. Put some into `X` and `y`, or draw them on the page.',

  noPlots: 'No plot: matplotlib is not installed.',
  trainingLoss: 'training',
  testLoss: 'test',
  loss: 'loss',
  output: 'output',
  class: 'class',
  margin: 'a bit more than the points need',
  scaled: ', scaled',
};
