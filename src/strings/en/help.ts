export const help = {
  title: 'What you see',
  close: 'Close',
  terms: [
    ['Epoch', 'One pass in which the network sees every training point once.'],
    [
      'Weight',
      'The number on a line: how strongly one neuron acts on the next. Thick is large; solid is positive, dashed is negative.',
    ],
    [
      'Bias',
      'A number that a neuron adds to its weighted sum whatever the input: it shifts where the neuron switches.',
    ],
    ['Loss', 'How wrong the network is over all points: 0 would be perfect, and training tries to make it smaller.'],
    [
      'Learning rate',
      'How far each update moves the weights and biases down the slope of the loss: too small is slow, too large jumps past.',
    ],
    [
      'Decision boundary',
      'The dark line where the output lies halfway between the classes (at 0.5): on one side the answer reads as 1, on the other as 0.',
    ],
  ],
  colours: 'Blue: up, towards 1; orange: down, towards 0.',
  classes: '● is class 1, ◆ is class 0.',
  slowTitle: 'See how it is computed',
  slow: [
    'The arrow beside Step chooses how much one step is: an epoch, an update, one sample, one phase (forward, loss, backward, update), or one term of one formula. Step back and Play go by the same size; what is not computed yet is blank.',
    'Click a neuron, a line or a readout: its formula stands below, in symbols and with the numbers in. Underlined numbers lead to where they come from.',
    'NumPy shows the same run as a program, with the line and the arrays of this moment; Export saves it as a script that prints the same numbers (in long runs with mini-batches, rounding can part them).',
    'Gradient check holds the gradient against the loss itself: every number is moved by a hair and the loss looked at.',
    'Hidden space shows the points where the hidden neurons put them; Loss surface, how the loss would be if only two numbers were changed.',
  ],
  handsTitle: 'Change it by hand',
  hands: [
    'Drag a weight on its line, or the bias below a neuron, up or down (with Shift finely): loss and pictures follow at once. Or click it, and type into its card or drag ↔ there.',
    'Keys: + and − step the weight or neuron that has the focus, ↑ and ↓ the field in a card or in “All numbers as a table”. A step is 0.1; with Alt 0.01; Page Up and Page Down, or Shift with an arrow, make it 1.',
    'A change holds from this moment on, until training goes on from it. The timeline marks it, the link keeps it, Undo takes it back, and so does Escape while you are at it.',
    'Drag the ring on the plane, or move it with arrow keys, to send another input through the network.',
  ],
  dataTitle: 'Your own data, files and links',
  data: [
    'Choose “Your own” under Data, then click the plane to add points, or paste or open a table (CSV).',
    'Export saves the model and its tables. Open a file there, or drop it anywhere on the page; Undo brings back the run from before.',
    'Share copies a link to this very moment. “Open a link…”, in the preset menu and under Export, takes such links and those of TensorFlow Playground.',
  ],
  keysTitle: 'Keys',
  keys: [
    ['Space', 'Play or pause'],
    ['→', 'Step'],
    ['←', 'Step back'],
    ['R', 'Reset'],
    ['P', 'Present, and back; Esc leads back, too'],
    ['Page Down, Page Up', 'Step and Step back while presenting, as remote controls send them'],
    ['?', 'This help'],
  ],
  keysNote:
    'They rest while you type, or while the focused control uses the same key. Single letters can be switched off under More.',
};
