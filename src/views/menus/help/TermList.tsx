import { useId, useState } from 'react';
import { helpStrings } from '../../../strings/help.ts';
import { allGroups, findTerms, type Group } from './findTerms.ts';
import { TermEntry } from './TermEntry.tsx';

interface TermListProps {
  /** What stands below all terms, and not below some that were searched for. */
  readonly below: React.ReactNode;
}

/** Every word that the screen uses, by group, found by typing. */
export function TermList({ below }: TermListProps) {
  const [text, setText] = useState('');
  const groups = findTerms(text);
  const isSearching = text.trim() !== '';
  return (
    <>
      <div className="sticky top-0 z-10 -mx-5 bg-card px-5 pt-2 pb-2">
        <input
          type="search"
          aria-label={helpStrings.find}
          placeholder={helpStrings.find}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          className="h-9 w-full rounded-lg border border-control bg-card px-3 text-ink placeholder:text-muted pointer-coarse:h-[44px] pointer-coarse:text-[16px]"
        />
        <p role="status" className="text-[13px] text-muted empty:hidden">
          {isSearching &&
            (groups.length === 0
              ? helpStrings.notFound(text.trim())
              : helpStrings.found(count(groups), count(allGroups())))}
        </p>
      </div>
      {groups.map((group) => (
        <TermGroup key={group.name} {...group} namesOthers={isSearching} />
      ))}
      {!isSearching && below}
    </>
  );
}

function TermGroup({ name, entries, namesOthers }: Group & { readonly namesOthers: boolean }) {
  const title = useId();
  return (
    <section aria-labelledby={title} className="mt-3">
      <h3 id={title} className="font-bold">
        {helpStrings.glossary.titles[name]}
      </h3>
      <dl className="grid grid-cols-[150px_minmax(0,1fr)_auto] gap-x-4 max-sm:grid-cols-[minmax(0,1fr)_auto]">
        {entries.map((entry) => (
          <TermEntry key={entry.term} {...entry} namesOthers={namesOthers} />
        ))}
      </dl>
    </section>
  );
}

function count(groups: readonly Group[]): number {
  return groups.reduce((sum, { entries }) => sum + entries.length, 0);
}
