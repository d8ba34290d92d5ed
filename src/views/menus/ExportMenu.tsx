import { useRef } from 'react';
import { type FormatName, formatNames } from '../../export/fileFormats.ts';
import { saveFile } from '../../store/actions/fileActions.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { laterStrings } from '../../strings/later.ts';
import { TABLE_FILES } from '../../table/tableFiles.ts';
import { FileField } from '../shared/inputs/FileField.tsx';
import { Popover } from '../shared/inputs/Popover.tsx';
import { MenuEntry, walkMenu } from './MenuEntry.tsx';

/** Formats to save, and two ways to open: a file or a link. */
export function ExportMenu({ triggerClass }: { readonly triggerClass: string }) {
  const words = laterStrings.files;
  const formats: Record<FormatName, { readonly name: string; readonly help: string }> = words.formats;
  return (
    <Popover
      trigger={words.export}
      title={words.exportHelp}
      popup="menu"
      width={272}
      triggerClass={`inline-flex items-center justify-center rounded-lg border border-hairline bg-card font-semibold hover:border-control ${triggerClass}`}
    >
      {(close) => (
        <>
          <Heading>{words.saveTitle}</Heading>
          <div role="menu" aria-label={words.saveTitle} onKeyDown={walkMenu}>
            {formatNames.map((format, place) => (
              <MenuEntry
                key={format}
                name={formats[format].name}
                help={formats[format].help}
                role="menuitem"
                // One Tab stop; arrow keys reach the other entries.
                tabIndex={place === 0 ? 0 : -1}
                onPress={() => {
                  saveFile(format);
                  close();
                }}
              />
            ))}
          </div>
          <div className="mt-2 border-t border-hairline pt-2.5">
            <Heading>{words.openTitle}</Heading>
            <OpenEntries close={close} />
          </div>
        </>
      )}
    </Popover>
  );
}

function Heading({ children }: { readonly children: string }) {
  return <h2 className="mb-1 px-2 font-semibold">{children}</h2>;
}

/** Ways to open: a file or a link. */
function OpenEntries({ close }: { readonly close: () => void }) {
  const words = laterStrings.files;
  const field = useRef<HTMLInputElement>(null);
  const openLink = () => {
    // Close first, so that the dialog later returns the focus to the menu's button.
    close();
    setDialog({ kind: 'openLink' });
  };
  return (
    <>
      <FileField field={field} accept={`.json,${TABLE_FILES}`} onChosen={close} />
      <MenuEntry name={words.openFile} help={words.openFileHelp} onPress={() => field.current?.click()} />
      <MenuEntry name={words.openLink} help={words.openLinkHelp} onPress={openLink} />
    </>
  );
}
