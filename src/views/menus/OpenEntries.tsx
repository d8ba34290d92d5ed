import { useRef } from 'react';
import { setDialog } from '../../store/actions/viewActions.ts';
import { strings } from '../../strings/index.ts';
import { FileField } from '../shared/inputs/FileField.tsx';
import { MenuEntry } from './MenuEntry.tsx';

/** Ways to open: a file or a link. */
export function OpenEntries({ close }: { readonly close: () => void }) {
  const words = strings.files;
  const field = useRef<HTMLInputElement>(null);
  const openLink = () => {
    // Close first, so that the dialog later returns the focus to the menu's button.
    close();
    setDialog({ kind: 'openLink' });
  };
  return (
    <>
      <FileField field={field} accept=".json,.csv,.tsv,.tab,.txt" onChosen={close} />
      <MenuEntry name={words.openFile} help={words.openFileHelp} onPress={() => field.current?.click()} />
      <MenuEntry name={words.openLink} help={words.openLinkHelp} onPress={openLink} />
    </>
  );
}
