import { formatSignificant, formatWhole } from '../formatNumber.ts';

/** What a screen reader says after a step, a jump or a pause. */
export const spoken = {
  /** After what happened, which names the loss. */
  told: (epoch: number, whatHappened: string, howWell: string) =>
    `Epoch ${formatWhole(epoch)}. ${whatHappened} ${howWell}.`,
  /** Where the run is, with what is true of it there, if anything. */
  sentence: (epoch: number, loss: number, howWell: string, whatIsTrue: string) =>
    `Epoch ${formatWhole(epoch)}: loss ${formatSignificant(loss, 3)}; ${howWell}.${whatIsTrue === '' ? '' : ` ${whatIsTrue}`}`,
  correct: (correct: number, count: number) =>
    correct === count
      ? `all ${formatWhole(count)} correct`
      : `${formatWhole(correct)} of ${formatWhole(count)} correct`,
  offBy: (rootMeanSquare: number) => `RMSE ${formatSignificant(rootMeanSquare, 3)}`,
  noPoints: 'There are no points to train on.',
};
