import { Fragment } from 'react';
import { usePage } from '../../../store/state/usePage.ts';
import { shortNumber } from '../../../strings/shortNumber.ts';
import { useShownTheme } from '../../shared/page/useShownTheme.ts';
import { ClassMark } from '../../shared/words/ClassMark.tsx';
import { type ColourPhrase, colourSentence } from './colourSentence.ts';
import { selectMeaning } from './shownUnit.ts';

const COLOURS: Readonly<Record<Exclude<ColourPhrase['colour'], number>, string>> = {
  high: 'text-positive',
  low: 'text-negative',
  middle: '',
  line: '',
  pale: '',
};

/** "◆ Orange", in orange. */
function ClassName({ number, name }: { readonly number: number; readonly name: string }) {
  return (
    <>
      <ClassMark number={number} className="mr-1 inline size-[0.93em] align-[-0.07em]" />
      <b className="font-semibold" style={{ color: `var(--class-text-${number})` }}>
        {name}
      </b>
    </>
  );
}

/** What the colours on the plane mean, for the unit that is shown. Each part is a line of its own where the plane is beside it. */
export function ColourSentence() {
  const meaning = usePage(selectMeaning);
  const phrases = colourSentence(meaning, useShownTheme(), shortNumber);
  return (
    <p className="text-[14px] leading-[21px] presenting:text-[24px] presenting:leading-tight">
      {phrases.map(({ colour, name, meaning }) => (
        <Fragment key={colour}>
          <span className="whitespace-nowrap aside:block">
            {typeof colour === 'number' ? (
              <ClassName number={colour} name={name} />
            ) : (
              <b className={`font-semibold ${COLOURS[colour]}`}>{name}</b>
            )}
            {meaning}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}
