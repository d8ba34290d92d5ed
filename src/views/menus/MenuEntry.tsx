import { useId } from 'react';

interface MenuEntryProps {
  readonly name: string;
  /** Shown below the name. */
  readonly help: string;
  readonly role?: 'menuitem';
  readonly tabIndex?: number;
  readonly onPress: () => void;
}

/** A menu entry with its effect in a second line. */
export function MenuEntry({ name, help, role, tabIndex, onPress }: MenuEntryProps) {
  const helpId = useId();
  return (
    <button
      type="button"
      role={role}
      tabIndex={tabIndex}
      aria-label={name}
      aria-describedby={helpId}
      onClick={onPress}
      className="block w-full cursor-pointer rounded-lg px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-[44px]"
    >
      <span className="block font-medium">{name}</span>
      <span id={helpId} className="block text-[12px] leading-snug text-muted">
        {help}
      </span>
    </button>
  );
}
