import type { CardRow, WeightCard } from '../../../export/paper/cards/weightCards.ts';
import { edgeDashes } from '../../../geometry/network/edgeWidth.ts';
import { laterStrings } from '../../../strings/later.ts';
import { Marked, Named } from '../Marked.tsx';
import { SquashTable } from './SquashTable.tsx';

/** With more inputs than this, the rows stand side by side. */
const MOST_IN_A_COLUMN = 7;
/** With more than this, names are smaller. */
const MOST_ROOMY = 4;
/** Height of the rows together, in pixels, with large and small names, and the most of one. */
const ROOM = { roomy: 161, close: 176 };
const HIGHEST_ROW = 44;
const HEAD = 28;
const TOTAL = 38;

/** One neuron, for one person: whom to hear, what to add up, what to say. */
export function Card({ card }: { readonly card: WeightCard }) {
  const words = laterStrings.paper.cards;
  const { part, name, listens, tells, rows, bias, rule, heading, sentences, foot } = card;
  const isWide = rows.length > MOST_IN_A_COLUMN;
  const size = rows.length > MOST_ROOMY ? 'close' : 'roomy';
  const count = (isWide ? Math.ceil(rows.length / 2) : rows.length) + (bias === null ? 0 : 1);
  const height = Math.min(HIGHEST_ROW, Math.floor(ROOM[size] / count));
  return (
    <article className={`card ${size}`} data-card={part}>
      <div className="who">
        <div className={name.length > 3 ? 'sign long' : 'sign'}>
          <span>
            <Named text={name} />
          </span>
        </div>
        <div>
          <h2>
            <Named text={words.youAre(name)} />
          </h2>
          <p>
            <Named text={listens} />
            <br />
            <Named text={tells} />
          </p>
        </div>
      </div>
      <div className="sums" style={{ gridTemplateRows: `${HEAD}px repeat(${count}, ${height}px) ${TOTAL}px` }}>
        {isWide ? <SideBySide rows={rows} /> : <OneColumn rows={rows} />}
        {bias !== null && (
          <div className="row">
            <b>{words.bias}</b>
            <b>{bias}</b>
            <span />
            <span>{words.addIt}</span>
          </div>
        )}
        <div className="row total">
          <b>{words.sumOfAll}</b>
          <span />
          <span />
          <i />
        </div>
      </div>
      <h3>{heading}</h3>
      {rule.kind === 'table' && <SquashTable columns={rule.columns} />}
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Marked text={sentence} />
        </p>
      ))}
      {foot !== '' && (
        <p className="foot">
          <Named text={foot} />
        </p>
      )}
    </article>
  );
}

function OneColumn({ rows }: { readonly rows: readonly CardRow[] }) {
  const words = laterStrings.paper.cards;
  return (
    <>
      <div className="row head">
        <b>{words.hear}</b>
        <b>{words.weight}</b>
        <span />
        <b>{words.product}</b>
      </div>
      {rows.map((row) => (
        <div key={row.from} className="row">
          <Cells row={row} />
        </div>
      ))}
    </>
  );
}

/** Two columns of rows, the first half at the left. */
function SideBySide({ rows }: { readonly rows: readonly CardRow[] }) {
  const words = laterStrings.paper.cards;
  const half = Math.ceil(rows.length / 2);
  const heads = (
    <>
      <b>{words.shortHear}</b>
      <b>{words.shortWeight}</b>
      <span />
      <b>{words.shortProduct}</b>
    </>
  );
  return (
    <>
      <div className="row pair head">
        {heads}
        {heads}
      </div>
      {rows.slice(0, half).map((row, place) => {
        const beside = rows[half + place];
        return (
          <div key={row.from} className="row pair">
            <Cells row={row} />
            {beside && <Cells row={beside} />}
          </div>
        );
      })}
    </>
  );
}

function Cells({ row: { from, weight, width, isNegative } }: { readonly row: CardRow }) {
  return (
    <>
      <b>
        <Named text={from} />
      </b>
      <b>{weight}</b>
      <svg width="38" height="12" viewBox="0 0 38 12" aria-hidden="true">
        {width > 0 && (
          <line
            x1="0"
            x2="38"
            y1="6"
            y2="6"
            stroke="#000"
            strokeWidth={width}
            strokeDasharray={edgeDashes(width, isNegative ? -1 : 1) ?? undefined}
          />
        )}
      </svg>
      <i />
    </>
  );
}
