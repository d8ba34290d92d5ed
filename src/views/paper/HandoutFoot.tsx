import type { PaperMoment } from '../../export/paper/paperMoment.ts';
import { epochOf } from '../../export/paper/paperMoment.ts';
import { readableLink } from '../../export/paper/readableLink.ts';
import { qrCode } from '../../geometry/code/qrCode.ts';
import { formatWhole } from '../../strings/formatNumber.ts';
import { laterStrings } from '../../strings/later.ts';

/** Letters of the link in its line. */
const LINK_LETTERS = 84;

interface HandoutFootProps {
  readonly moment: PaperMoment;
  readonly hasLink: boolean;
}

/** Lines for notes, the link, and the code that opens it. */
export function HandoutFoot({ moment, hasLink }: HandoutFootProps) {
  const words = laterStrings.paper;
  const { address, snapshot } = moment;
  const { epoch, updates } = epochOf(snapshot);
  const code = hasLink ? qrCode(address) : null;
  return (
    <footer>
      <div className="notes">
        <h2>{words.notes}</h2>
        <div className="rules" />
        {hasLink && <p className="link">{readableLink(address, LINK_LETTERS)}</p>}
      </div>
      {hasLink && (
        <div className="code">
          {code ? (
            <>
              <svg
                viewBox={`0 0 ${code.side} ${code.side}`}
                shapeRendering="crispEdges"
                role="img"
                aria-label={laterStrings.share.code}
                data-picture="code"
              >
                <path d={code.path} fill="#000" />
              </svg>
              <p>{updates === 0 ? words.open(formatWhole(epoch)) : words.openUpdate(formatWhole(snapshot.position))}</p>
            </>
          ) : (
            <p>{words.noCode}</p>
          )}
        </div>
      )}
    </footer>
  );
}
