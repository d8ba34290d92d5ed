import { strings } from '../../strings/index.ts';

type Goal = 'network' | 'steps' | 'settings';

const GOALS: readonly Goal[] = ['network', 'steps', 'settings'];

/** Ways past the bar for the keyboard, seen while they have the focus. Buttons, because the address names the run. */
export function SkipLinks() {
  const words = strings.page.skip;
  return (
    <nav aria-label={words.name}>
      {GOALS.map((goal) => (
        <button
          key={goal}
          type="button"
          onClick={() => elementsAt[goal]().find(isInSight)?.focus()}
          className="sr-only focus:not-sr-only focus:fixed focus:top-1.5 focus:left-1.5 focus:z-50 focus:rounded-lg focus:bg-ink focus:px-4 focus:py-2 focus:text-[15px] focus:font-semibold focus:text-on-ink"
        >
          {words[goal]}
        </button>
      ))}
    </nav>
  );
}

/** What can take the focus at each goal; the first in sight does. */
const elementsAt: Readonly<Record<Goal, () => readonly HTMLElement[]>> = {
  network: () => inside(strings.network.graph, '[tabindex="0"]'),
  steps: () => {
    const names = Object.values(strings.transport.step);
    const buttons = inside(strings.transport.name, 'button');
    return buttons.filter(({ textContent }) => names.some((name) => textContent?.endsWith(name)));
  },
  settings: () => [...inside(strings.page.settings, 'button:not([aria-label]), input, select'), ...settingsButtons()],
};

/** In a small window, a button opens the settings. */
function settingsButtons(): readonly HTMLElement[] {
  const buttons = [...document.querySelectorAll<HTMLElement>('button')];
  return buttons.filter(({ textContent }) => textContent?.trim() === strings.page.settings);
}

function inside(name: string, selector: string): readonly HTMLElement[] {
  const groups = [...document.querySelectorAll(`[aria-label="${name}"]`)];
  return groups.flatMap((group) => [...group.querySelectorAll<HTMLElement>(selector)]);
}

function isInSight(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}
