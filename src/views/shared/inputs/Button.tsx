import type { ComponentProps } from 'react';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'disabled'> {
  /** `ink` is for the main action, `quiet` for minor ones. */
  readonly look?: 'plain' | 'ink' | 'quiet';
  /** Nothing to do at present. The button stays focusable, so that keyboard users do not lose their place. */
  readonly unavailable?: boolean;
}

const LOOKS = {
  plain: 'border-hairline bg-card text-ink hover:border-control',
  ink: 'border-ink bg-ink text-on-ink hover:opacity-90',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-sunken',
};

export function Button({ look = 'plain', unavailable = false, className = '', onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={unavailable || undefined}
      onClick={unavailable ? undefined : onClick}
      className={`inline-flex cursor-pointer items-center justify-center gap-1.5 whitespace-nowrap rounded-lg border font-semibold select-none aria-disabled:cursor-default aria-disabled:opacity-45 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}
