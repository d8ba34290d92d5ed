import { formatWhole } from '../formatNumber.ts';

/** Words of the projector's page that load later. */
export const present = {
  fullScreen: 'Full screen',
  fullScreenHelp: 'Fill the screen (F); Esc leaves it and goes back to the whole page',
  code: 'QR code',
  codeHelp: 'A code of this very moment, as large as the window (Q)',
  codeName: 'QR code of this moment',
  tooDense: 'This run is too long for a QR code that a phone could read. Share copies its link instead.',
  weightsWithoutRoom: (count: number) =>
    count === 1
      ? 'One weight has no room: choose its line.'
      : `${formatWhole(count)} weights have no room: choose a line or a neuron.`,
};
