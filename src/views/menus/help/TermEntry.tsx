import { useMemo } from 'react';
import { pageStore } from '../../../store/state/pageStore.ts';
import { helpStrings } from '../../../strings/help.ts';
import { Button } from '../../shared/inputs/Button.tsx';
import type { Entry } from './findTerms.ts';
import { wayTo } from './place.ts';
import { placesOf } from './places.ts';
import { presentNumber } from './presentNumber.ts';
import { showOnPage } from './showOnPage.ts';

interface TermEntryProps extends Entry {
  /** Other words for it are named where one was searched for. */
  readonly namesOthers: boolean;
}

/** A word, what it means, its number at present, and a button that shows it on the page. */
export function TermEntry({ term, name, also, says, where, namesOthers }: TermEntryProps) {
  // The page behind the window stands still while Help is read.
  const way = useMemo(() => wayTo(placesOf(term)), [term]);
  const number = useMemo(() => presentNumber(term, pageStore.getState()), [term]);
  return (
    <div className="contents">
      <dt className="pt-2 font-semibold max-sm:col-span-full">{name}</dt>
      <dd className="pt-2 text-muted">
        {says} {number !== null && <span className="text-ink">{number}</span>}
        {way === null && where !== undefined && <span className="block">{where}</span>}
        {also && namesOthers && <span className="block text-[13px]">{helpStrings.also(also)}</span>}
      </dd>
      <dd className="pt-1.5">
        {way !== null && (
          <Button className="h-8 px-2.5 text-[13px] pointer-coarse:h-[44px]" onClick={() => void showOnPage(way)}>
            <span>
              {helpStrings.showMe}
              <span className="sr-only">{helpStrings.showMeTerm(name)}</span>
            </span>
          </Button>
        )}
      </dd>
    </div>
  );
}
