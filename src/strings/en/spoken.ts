import { formatFixed, formatSignificant, formatWhole } from '../formatNumber.ts';

/** For those who listen: one sentence. */
export const spoken = {
  sentence: (epoch: number, loss: number, previousLoss: number | null, howWell: string) => {
    const now = formatSignificant(loss, 3);
    const change = () => {
      if (previousLoss === null) return '';
      if (previousLoss === loss) return ', unchanged';
      const by = formatSignificant(Math.abs(loss - previousLoss), 2);
      return `, ${loss < previousLoss ? 'down' : 'up'} by ${by}`;
    };
    return `Epoch ${formatWhole(epoch)}: training loss ${now}${change()}; ${howWell}.`;
  },
  correct: (correct: number, count: number) =>
    correct === count
      ? `all ${formatWhole(count)} correct`
      : `${formatWhole(correct)} of ${formatWhole(count)} correct`,
  fit: (rSquared: number | null, rootMeanSquare: number) =>
    `${rSquared === null ? '' : `R² ${formatFixed(rSquared, 2)}, `}RMSE ${formatSignificant(rootMeanSquare, 3)}`,
  noPoints: 'There are no points to train on.',
};
