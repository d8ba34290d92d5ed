import { type ReactNode, useId } from 'react';
import type { SettingName } from '../../config/settings/settings.ts';
import { strings } from '../../strings/index.ts';

interface SettingRowProps {
  readonly label: string;
  readonly help: string;
  /** The control; `helpId` is the id of its description. */
  readonly children: (helpId: string) => ReactNode;
}

/** A label with a control beside it. A long label wraps instead of being cut. */
export function SettingRow({ label, help, children }: SettingRowProps) {
  const helpId = useId();
  return (
    <div className="flex min-h-[28px] items-center justify-between gap-2 pointer-coarse:min-h-[52px]">
      <span title={help} className="min-w-0 text-[13px] leading-[15px] text-balance text-muted">
        {label}
      </span>
      {children(helpId)}
      <span id={helpId} hidden>
        {help}
      </span>
    </div>
  );
}

export function rowWords(name: SettingName): { readonly label: string; readonly help: string } {
  return { label: strings.settings.labels[name], help: strings.settings.help[name] };
}
