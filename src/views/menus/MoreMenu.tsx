import { useId } from 'react';
import { setSingleKeys, setTheme } from '../../store/actions/viewActions.ts';
import type { Theme } from '../../store/state/pageState.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { MoreIcon } from '../shared/inputs/icons.tsx';
import { Popover } from '../shared/inputs/Popover.tsx';
import { Switch } from '../shared/inputs/Switch.tsx';

/** Settings made once and forgotten: theme and keys. */
export function MoreMenu({ triggerClass }: { readonly triggerClass: string }) {
  const words = strings.menus;
  const singleKeys = usePage((state) => state.view.singleKeys);
  return (
    <Popover
      trigger={<MoreIcon />}
      label={words.more}
      title={words.more}
      width={236}
      triggerClass={`grid place-items-center rounded-lg border border-hairline bg-card hover:border-control ${triggerClass}`}
    >
      <ThemeChoice />
      <div className="mt-3 border-t border-hairline pt-2.5">
        <Switch label={words.singleKeys} isOn={singleKeys} onSwitch={setSingleKeys} />
      </div>
    </Popover>
  );
}

/** Null follows the system. */
const THEMES: readonly (Theme | null)[] = [null, 'light', 'dark'];

function ThemeChoice() {
  const words = strings.menus;
  const chosen = usePage((state) => state.view.theme);
  const group = useId();
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{words.theme}</legend>
      <div className="flex rounded-lg bg-sunken p-0.5">
        {THEMES.map((theme) => (
          <label
            key={theme ?? 'system'}
            className="relative flex h-7 flex-1 cursor-pointer items-center justify-center rounded-md border border-transparent has-checked:border-control has-checked:bg-card has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus pointer-coarse:h-[44px]"
          >
            <input
              type="radio"
              name={group}
              checked={chosen === theme}
              onChange={() => setTheme(theme)}
              className="absolute inset-0 cursor-pointer appearance-none"
            />
            {words.themes[theme ?? 'system']}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
