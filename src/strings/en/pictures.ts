/** Words of the pictures that are saved, and of saving the animation. */
export const pictures = {
  networkTitle: (data: string, moment: string) => `Network for ${data}, ${moment}`,
  boundaryTitle: (data: string, moment: string) => `Decision boundary for ${data}, ${moment}`,
  outputTitle: (data: string, moment: string) => `Output over the inputs for ${data}, ${moment}`,
  lossTitle: (data: string, moment: string) => `Loss of the training on ${data}, up to ${moment}`,
  frameTitle: (data: string, moment: string) => `Training on ${data}, ${moment}`,
  trainingLoss: (loss: string) => `training loss ${loss}`,
  testLoss: (loss: string) => `test loss ${loss}`,
  correct: (share: string) => `${share} points right`,
  error: (error: string) => `RMSE ${error}`,
  noPoints: 'no points',
  /** "2, 3, 1 units from left to right" */
  units: (sizes: readonly number[]) => `Units from the inputs to the output: ${sizes.join(', ')}.`,
  weights: (count: string) => `${count} weights: solid blue lines are positive, dashed orange ones negative.`,
  answersFor: (point: string) => `Numbers for the input ${point}`,
  epochs: 'Epoch',
  /** Of the line between classes. */
  tie: 'a tie of two classes',

  /** While an animation is made. */
  saving: 'Saving the animation',
  frame: (frame: string, count: string) => `Frame ${frame} of ${count}`,
  cancel: 'Cancel',
};
