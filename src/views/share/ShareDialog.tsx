import { MOST_LINK_POINTS } from '../../config/settings/domain.ts';
import { saveFile } from '../../store/actions/fileActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { Dialog } from '../shared/inputs/Dialog.tsx';
import { isOnlyHere } from './isOnlyHere.ts';
import { SharedLink } from './SharedLink.tsx';

/** Some mail and chat programs cut longer links. */
const LONG_LINK = 2000;

interface ShareDialogProps {
  /** The link when Share was pressed; the run may have moved on. */
  readonly link: string;
  /** Whether it is already on the clipboard. */
  readonly copied: boolean;
}

/** The link to the current state. If it cannot hold all points, or is long, offers the file instead. */
export function ShareDialog({ link, copied }: ShareDialogProps) {
  const words = laterStrings.files;
  const points = usePage((state) => state.spec.config.points.length);
  const isTooMuch = points > MOST_LINK_POINTS;
  const warning = isTooMuch
    ? words.tooManyPoints(points, MOST_LINK_POINTS)
    : link.length > LONG_LINK
      ? words.longLink(link.length)
      : null;
  return (
    <Dialog title={words.shareTitle} close={words.close} width={560}>
      {!isTooMuch && <p className="mt-1 mb-2 text-muted">{words.shareHelp}</p>}
      <SharedLink link={link} copied={copied} />
      {warning !== null && (
        <div className="mt-3 grid gap-2 rounded-lg bg-sunken px-3 py-2">
          <p>{warning}</p>
          <Button className="h-9 justify-self-start px-3.5 pointer-coarse:h-[44px]" onClick={() => saveFile('model')}>
            {words.saveModel}
          </Button>
        </div>
      )}
      {isOnlyHere() && <p className="mt-3 text-[13px] text-muted">{words.onlyHere}</p>}
    </Dialog>
  );
}
