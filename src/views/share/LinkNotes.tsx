import { longestKey } from '../../config/link/longestKey.ts';
import { MOST_LINK_POINTS } from '../../config/settings/domain.ts';
import { saveFile } from '../../store/actions/fileActions.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { reachOf } from './reachOf.ts';

/** Some mail and chat programs cut longer links. */
export const LONG_LINK = 2000;

interface LinkNotesProps {
  readonly link: string;
  /** Own points of the run. */
  readonly points: number;
}

/** What a link cannot do: be too long, hold all points, work elsewhere. Offers the file where that helps. */
export function LinkNotes({ link, points }: LinkNotesProps) {
  const words = laterStrings.share;
  const warning =
    points > MOST_LINK_POINTS
      ? words.tooManyPoints(points, MOST_LINK_POINTS)
      : link.length > LONG_LINK
        ? words.longLink(link.length, longestKey(link))
        : null;
  return (
    <>
      {warning !== null && (
        <div className="mt-2 grid gap-2 rounded-lg bg-sunken px-3 py-2">
          <p>{warning}</p>
          <Button className="h-9 justify-self-start px-3.5 pointer-coarse:h-[44px]" onClick={() => saveFile('model')}>
            {words.saveModel}
          </Button>
        </div>
      )}
      <OnlyHere />
    </>
  );
}

/** Says where links work if they do not work everywhere. */
export function OnlyHere() {
  const reach = reachOf(location);
  return reach && <p className="mt-2 text-[13px] text-muted">{laterStrings.share.onlyHere[reach]}</p>;
}
