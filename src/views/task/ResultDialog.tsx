import { laterStrings } from '../../strings/later.ts';
import { Dialog } from '../shared/inputs/Dialog.tsx';
import { ResultForm } from './ResultForm.tsx';

/** The link of a run that has not reached its goal, which was just copied if the browser allows it. */
export function ResultDialog({ copied }: { readonly copied: boolean }) {
  const words = laterStrings.task.result;
  return (
    <Dialog title={words.soFarTitle} close={laterStrings.settings.close} width={480}>
      <p className="mt-1 mb-3 text-muted">{words.whoHelp}</p>
      <ResultForm name="" title={null} before={copied ? 'copied' : 'refused'} />
    </Dialog>
  );
}
