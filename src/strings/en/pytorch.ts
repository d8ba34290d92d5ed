/** Comments in the PyTorch script: plain ASCII, because programs are copied to many places. */
export const pytorch = {
  title: (sizes: string) => `A ${sizes} network in PyTorch: the run of Glassbox.`,
  /** Where every update sees all points. */
  exact: 'It starts from the same weights and prints the losses of the page, to 10 digits.',
  magnified:
    'It starts from the same weights and prints the losses of the page. Long runs magnify the last digit: they may part from the page.',

  tensors:
    'A tensor is an array that remembers how it was computed, so that PyTorch can find gradients. float64 has as many digits as the page.',
  module: (linear: string) =>
    `A Parameter is a tensor that training changes. ${linear} would make w1 and b1 for us, with w1 turned over.`,
  held: 'What is held fixed needs no gradient, so that no update changes it.',
  returnsZ: 'not activated yet, as the loss wants it',
  softplus: 'ln(1 + e^z). Without a threshold, PyTorch rounds it to z above 20.',
  crossEntropy: 'From z, the "logits": the sigmoid is a part of this loss, so that no logarithm is infinite.',
  classCrossEntropy: 'From z: softmax is a part of this loss, so that no logarithm is infinite.',
  penalty: 'The weight_decay of torch.optim would count the biases, too.',
  ownPowers: (name: string) =>
    `This is torch.optim.${name}, but for the powers of betas so near 1: here each update multiplies them once more, as on the page. beta ** t has other last digits, and 1 - beta ** t has hardly any others.`,
  clear: 'gradients add up until they are cleared',
  backward: 'autograd is our backward_propagation',
  plainStep: 'w -= learning_rate * w.grad, for every w and b',
  step: 'the optimizer moves every w and b by its gradient',
  putBack: 'put back what is held fixed',
  allHeld: 'All weights and biases are held fixed: there is nothing to train.',
};
