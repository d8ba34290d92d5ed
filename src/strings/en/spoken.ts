import { formatFixed, formatSignificant, formatWhole } from '../formatNumber.ts';

/** One sentence for screen readers. */
export const spoken = {
  /** `whatHappened` is a sentence of its own on the screen. */
  sentence: (
    epoch: number,
    loss: number,
    previousLoss: number | null,
    howWell: string,
    whatHappened: string | null,
  ) => {
    const now = formatSignificant(loss, 3);
    const change = () => {
      if (previousLoss === null) return '';
      if (previousLoss === loss) return ', unchanged';
      const by = formatSignificant(Math.abs(loss - previousLoss), 2);
      return `, ${loss < previousLoss ? 'down' : 'up'} by ${by}`;
    };
    const rest = whatHappened === null ? '.' : `; ${whatHappened}`;
    return `Epoch ${formatWhole(epoch)}: training loss ${now}${change()}; ${howWell}${rest}`;
  },
  correct: (correct: number, count: number) =>
    correct === count
      ? `all ${formatWhole(count)} correct`
      : `${formatWhole(correct)} of ${formatWhole(count)} correct`,
  fit: (rSquared: number | null, rootMeanSquare: number) =>
    `${rSquared === null ? '' : `R² ${formatFixed(rSquared, 2)}, `}RMSE ${formatSignificant(rootMeanSquare, 3)}`,
  noPoints: 'There are no points to train on.',
};
