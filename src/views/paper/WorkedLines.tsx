import type { PaperMoment } from '../../export/paper/paperMoment.ts';
import { type WorkedPiece, workedAnswer } from '../../export/paper/workedAnswer.ts';
import { laterStrings } from '../../strings/later.ts';
import { Named } from './Marked.tsx';

interface WorkedLinesProps {
  readonly moment: PaperMoment;
  /** The chosen point, in words. */
  readonly point: string;
}

/** One answer, worked out with the numbers as they are written. */
export function WorkedLines({ moment, point }: WorkedLinesProps) {
  const words = laterStrings.paper.worked;
  const worked = workedAnswer(moment);
  return (
    <div className="worked">
      <h2>
        <Named text={worked ? words.heading(worked.outputName, point) : words.headingWithout(point)} />
      </h2>
      {worked ? (
        worked.lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one answer, which never move.
          <p key={place}>
            {line.map((piece, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line.
              <Piece key={at} piece={piece} />
            ))}
          </p>
        ))
      ) : (
        <p>{words.tooLarge}</p>
      )}
    </div>
  );
}

function Piece({ piece: { text, as } }: { readonly piece: WorkedPiece }) {
  switch (as) {
    case 'name':
      return <Named text={text} />;
    case 'power':
      return (
        <sup>
          <Named text={text} />
        </sup>
      );
    case 'result':
      return <b>{text}</b>;
    case 'plain':
      return text;
  }
}
