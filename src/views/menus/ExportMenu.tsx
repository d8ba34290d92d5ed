import { useRef } from 'react';
import { type Purpose, purposes } from '../../export/fileFormats.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { TABLE_FILES } from '../../table/tableFiles.ts';
import { FileField } from '../shared/inputs/FileField.tsx';
import { Popover } from '../shared/inputs/Popover.tsx';
import { exportEntries } from './exportEntries.ts';
import { MenuEntry, walkMenu } from './MenuEntry.tsx';

/** Purposes by column of a wide window; a narrow one has one column. */
const COLUMNS: readonly (readonly Purpose[])[] = [purposes.slice(0, 2), purposes.slice(2)];

interface ExportMenuProps {
  readonly triggerClass: string;
  /** Closes the menu around this one, if any. */
  readonly onDone?: () => void;
}

/** What to save or print, by purpose, and two ways to open: a file or a link. */
export function ExportMenu({ triggerClass, onDone }: ExportMenuProps) {
  const words = laterStrings.files;
  // One Tab stop; arrow keys reach the other entries.
  const config = usePage(({ spec }) => spec.config);
  const [tabStop] = purposes.flatMap((purpose) => exportEntries(purpose, config));
  return (
    <Popover
      trigger={words.export}
      title={words.exportHelp}
      popup="menu"
      width={544}
      triggerClass={`inline-flex items-center justify-center rounded-lg border border-hairline bg-card font-semibold hover:border-control ${triggerClass}`}
    >
      {(closeThis) => {
        const close = () => {
          closeThis();
          onDone?.();
        };
        return (
          <>
            <div
              role="menu"
              aria-label={words.saveTitle}
              onKeyDown={walkMenu}
              className="grid gap-x-3 gap-y-2 min-[560px]:grid-cols-2"
            >
              {COLUMNS.map((column) => (
                <div key={column.join()} role="none" className="grid content-start gap-y-2">
                  {column.map((purpose) => (
                    <PurposeGroup key={purpose} purpose={purpose} tabStop={tabStop?.name} close={close} />
                  ))}
                </div>
              ))}
            </div>
            <div className="mt-2 border-t border-hairline pt-2.5">
              <h2 className={HEADING}>{words.openTitle}</h2>
              <OpenEntries close={close} />
            </div>
          </>
        );
      }}
    </Popover>
  );
}

const HEADING = 'mb-1 px-2 font-semibold';

interface PurposeGroupProps {
  readonly purpose: Purpose;
  /** Name of the entry that Tab reaches. */
  readonly tabStop: string | undefined;
  readonly close: () => void;
}

function PurposeGroup({ purpose, tabStop, close }: PurposeGroupProps) {
  const config = usePage(({ spec }) => spec.config);
  const entries = exportEntries(purpose, config);
  if (entries.length === 0) return null;
  const title = laterStrings.files.purposes[purpose];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu.
    <div role="group" aria-label={title}>
      {/* A menu owns groups and items only: the group's name is what is read. */}
      <div aria-hidden="true" className={HEADING}>
        {title}
      </div>
      {entries.map(({ name, help, isRefused = false, onPress }) => (
        <MenuEntry
          key={name}
          name={name}
          help={help}
          role="menuitem"
          isRefused={isRefused}
          tabIndex={name === tabStop ? 0 : -1}
          onPress={() => {
            // First, so that a dialog later returns the focus to the menu's button.
            close();
            onPress();
          }}
        />
      ))}
    </div>
  );
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
    <div className="grid items-start gap-x-3 min-[560px]:grid-cols-2">
      <FileField field={field} accept={`.json,${TABLE_FILES}`} onChosen={close} />
      <MenuEntry name={words.openFile} help={words.openFileHelp} onPress={() => field.current?.click()} />
      <MenuEntry name={words.openLink} help={words.openLinkHelp} onPress={openLink} />
    </div>
  );
}
