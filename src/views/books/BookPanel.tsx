import { useMemo } from 'react';
import { isSame } from '../../config/bookNumbers.ts';
import { bookOf } from '../../config/bookOf.ts';
import { type BookId, books } from '../../config/books.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { DockSides } from '../shared/page/DockSides.tsx';
import { BookTable } from './BookTable.tsx';
import { useBookNumbers } from './useBookNumbers.ts';

/** The printed numbers of the text whose network is open, beside those of the run. */
export function BookPanel() {
  const words = laterStrings.books;
  const spec = usePage((state) => state.spec);
  const book = useMemo(() => bookOf(spec), [spec]);
  const canUndo = usePage((state) => state.undo.length > 0);
  if (book === null) return <p className="px-5 py-3 text-[15px]">{canUndo ? words.changed : words.none}</p>;
  return <OpenBook key={book} book={book} />;
}

function OpenBook({ book }: { readonly book: BookId }) {
  const words = laterStrings.books;
  const { author, title, year, numbers } = books[book];
  const seen = useBookNumbers(book);
  const printed = numbers.flatMap((group) => group.printed.map((text, k) => ({ text, here: seen.get(group)?.[k] })));
  const known = printed.filter(({ here }) => here !== undefined);
  const same = known.filter(({ text, here }) => here !== undefined && isSame(here, text));
  const text = (
    <>
      <p className="text-[13px] text-muted">{words.source(author, title, year)}</p>
      {numbers.length > 0 && (
        <p className="mt-1 text-[18px] leading-[24px] font-semibold">
          {words.summary(printed.length, known.length, same.length)}
        </p>
      )}
      <p className="mt-1 text-[15px] leading-[21px]">{words.about[book]}</p>
    </>
  );
  if (numbers.length === 0) return <div className="max-w-[70ch] px-5 py-2.5 stacked:px-4">{text}</div>;
  return (
    <DockSides
      resultLabel={words.result}
      result={text}
      reasonLabel={words.numbers}
      reason={<BookTable groups={numbers} seen={seen} />}
    />
  );
}
