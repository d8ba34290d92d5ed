import type { Table } from './table.ts';

/** Names of a column that only numbers the rows. */
const ROW_NAMES =
  /^(?:id|index|idx|row|rows|rownames|no\.?|nr\.?|lfd\.? ?nr\.?|number|nummer|#|unnamed: ?0|sample|obs|observation|case)$/i;
/** PassengerId, customer_id, Sample ID. */
const ENDS_IN_ID = /(?:[a-z](?:Id|ID)|[ _-]id)$/;
/** Names of inputs that may well count up in steps of one. */
const INPUT_NAMES =
  /^(?:x|in|inputs?|features?|t|time|hours?|days?|weeks?|months?|years?|age|dose|level|distance|temperature)[ _]?\d*$/i;
/** Fewer rows count up by chance. */
const FEWEST_ROWS = 4;

/** The columns that only number the rows: by their name, as the index of a data frame, or as the first one counting from 0 or 1. */
export function rowNumberColumns(table: Table): readonly number[] {
  const { columns } = table;
  // A first column without a name, beside named ones, numbers the rows of a data frame.
  const isFrame = columns[0]?.name === null && columns.slice(1).some(({ name }) => name !== null) && table.named;
  return columns.flatMap(({ name }, index) => {
    const isNamed = name !== null && (ROW_NAMES.test(name) || ENDS_IN_ID.test(name));
    const isFirst = index === 0 && (isFrame || (!INPUT_NAMES.test(name ?? '') && countsUp(table)));
    return isNamed || isFirst ? [index] : [];
  });
}

function countsUp({ rows }: Table): boolean {
  const first = rows[0]?.cells[0];
  if (rows.length < FEWEST_ROWS || (first !== '0' && first !== '1')) return false;
  return rows.every(({ cells }, row) => cells[0] === String(Number(first) + row));
}
