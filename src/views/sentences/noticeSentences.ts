import type { SettingName } from '../../config/settings/settings.ts';
import type { FileFault, Notice } from '../../store/state/pageState.ts';
import { laterStrings } from '../../strings/later.ts';

/** Text of a notice: one sentence, or one per fault of a link. */
export function noticeSentences(notice: Notice): readonly string[] {
  const { files } = laterStrings;
  const words = laterStrings.messages;
  switch (notice.kind) {
    case 'link':
      return notice.problems.map(laterStrings.link.problem);
    case 'linkRepaired':
      return [laterStrings.linkRepair.repaired(notice.repairs)];
    case 'diverged':
      return [words.diverged(notice.position, notice.updatesPerEpoch, notice.overshoot)];
    case 'workerSilent':
      return [words.workerSilent(notice.position)];
    case 'workerRestarted':
      return [words.workerRestarted(notice.position)];
    case 'workerFailed':
      return [words.workerFailed(notice.message)];
    case 'partMissing':
      return [words.partMissing];
    case 'lastPosition':
      return [words.lastPosition];
    case 'dataDefaultsTaken':
      return [words.dataDefaultsTaken(labelsOf(notice.keys))];
    case 'settingsGaveWay':
      return [words.settingsGaveWay(labelsOf(notice.keys))];
    case 'fileNotMade':
      return [files.notMade(notice.name)];
    case 'fileOpened':
      return [files.opened(notice.name)];
    case 'fileDiffers':
      return [files.differs(notice.name, notice.difference)];
    case 'fileRefused':
      return [files.refused(notice.name, reasonOf(notice.fault))];
    case 'tasksOpened':
      return [files.tasksOpened(notice.name, notice.count)];
    case 'oneFileOnly':
      return [files.oneFileOnly(notice.name)];
    case 'dataKept':
      return [laterStrings.task.keepsData];
    case 'taskLeft':
      return [laterStrings.task.left];
    case 'pointsNotKept':
      return [words.pointsNotKept(notice.count)];
    case 'newVersion':
      return [words.newVersion];
  }
}

function reasonOf(fault: FileFault): string {
  const { files } = laterStrings;
  switch (fault.kind) {
    case 'tooLarge':
      return files.tooLarge(fault.megabytes);
    case 'damaged':
      return files.damaged[fault.where];
    case 'wrongLink':
      return files.wrongLink(fault.key);
    case 'tooManyTasks':
      return files.tooManyTasks(fault.most);
    case 'taskWithoutLink':
    case 'notATask':
      return files.taskFaults[fault.kind](fault.at);
    case 'wrongTask':
      return files.wrongTask(fault.at, fault.key);
    default:
      return files.faults[fault.kind];
  }
}

/** Labels for use within a sentence. */
function labelsOf(keys: readonly SettingName[]): readonly string[] {
  return keys.map((key) => laterStrings.settings.labels[key].toLowerCase());
}
