import { formatSignificant, formatWhole } from '../formatNumber.ts';
import { listed, placeInRun } from './phrases.ts';

export const messages = {
  diverged: (position: number, updatesPerEpoch: number, overshoot: number | null) =>
    `Training stopped at ${placeInRun(position, updatesPerEpoch)}: the next update would give a number too large to compute with. ${
      overshoot === null
        ? 'Go back to where the loss was small, and lower the learning rate there.'
        : `Each update takes ${formatSignificant(overshoot, 2)} times its own value from every weight (learning rate × strength of L2); above 2, weights only grow. Lower one of the two.`
    }`,
  workerSilent: (position: number) =>
    `The part of the page that trains has not answered for two seconds. It may still be computing; Restart begins again at update ${formatWhole(position)}.`,
  restart: 'Restart',
  workerRestarted: (position: number) =>
    `The part of the page that trains had stopped. It was started again, and the run is back at update ${formatWhole(position)}.`,
  workerFailed: (message: string) =>
    `The part of the page that trains does not start${message && ` (${message})`}. Reload the page: its address holds this run.`,
  partMissing: 'This part of the page could not be loaded. Nothing has changed; try again once there is a network.',
  lastPosition: 'A run ends at update 1\u2009000\u2009000. Step back or Reset to go on.',
  dataDefaultsTaken: (labels: readonly string[]) =>
    `This data set brought along its own ${listed(labels)}. Settings that you have changed yourself stay.`,
  settingsGaveWay: (labels: readonly string[]) =>
    labels.length === 1
      ? `The ${listed(labels)} did not go with this any more and is back at its usual value. Undo brings it back.`
      : `The ${listed(labels)} did not go with this any more and are back at their usual values. Undo brings them back.`,
  pointsNotKept: (count: number) =>
    `The browser does not keep this many points (${formatWhole(count)}): they last until the page is closed. Save them with Export.`,
  newVersion: 'A new version of this page is ready. Reload opens it and keeps this run.',
  reload: 'Reload',
};
