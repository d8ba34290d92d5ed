import type { KeyboardEvent } from 'react';
import { useMediaQuery, WIDE } from '../page/useMediaQuery.ts';
import { panelId, tabId } from './tabPanel.ts';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Stacked beside the panel on a wide page. */
  readonly isUpright?: boolean;
}

/** A list of tabs: one Tab stop, arrow keys choose. The caller renders the chosen panel with `tabPanel(id)`. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, isUpright = false }: TabsProps<Id>) {
  const isWide = useMediaQuery(WIDE);
  const isColumn = isUpright && isWide;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = tabs.findIndex(({ id }) => id === chosen);
    const [back, on] = isColumn ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
    const leadsTo: Readonly<Record<string, number>> = { [back]: at - 1, [on]: at + 1, Home: 0, End: -1 };
    const target = leadsTo[event.key];
    // Wraps around.
    const tab = target === undefined ? undefined : tabs.at(target % tabs.length);
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    document.getElementById(tabId(tab.id))?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      aria-orientation={isColumn ? 'vertical' : undefined}
      className={`flex min-w-0 flex-wrap gap-x-3 ${isUpright ? 'wide:flex-col wide:flex-nowrap wide:items-start wide:gap-y-1' : ''}`}
    >
      {tabs.map(({ id, label: name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === chosen}
          aria-controls={id === chosen ? panelId(id) : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={onKeyDown}
          className="min-h-[24px] cursor-pointer border-ink pb-0.5 whitespace-nowrap text-muted hover:text-ink aria-selected:border-b-2 aria-selected:pb-0 aria-selected:font-semibold aria-selected:text-ink pointer-coarse:min-h-[44px]"
        >
          {name}
        </button>
      ))}
    </div>
  );
}
