import { type ReactNode, useId } from 'react';
import type { SettingName } from '../../../config/settings/settings.ts';
import { RoomyRow } from './RoomyRow.tsx';
import { useRowLook } from './rowLook.ts';

interface SettingRowProps {
  readonly name: SettingName;
  readonly label: string;
  readonly help: string;
  /** Shown after the control where there is room. */
  readonly aside?: string | undefined;
  /** The control; `helpId` is the id of its description. */
  readonly children: (helpId: string) => ReactNode;
}

/** A label with a control beside it. A long label wraps instead of being cut. */
export function SettingRow({ name, label, help, aside, children }: SettingRowProps) {
  const look = useRowLook();
  const helpId = useId();
  const description = (
    <span id={helpId} hidden>
      {help}
    </span>
  );
  if (look.kind === 'roomy')
    return (
      <RoomyRow name={name} label={label} aside={aside} isChanged={look.changed.includes(name)}>
        {children(helpId)}
        {description}
      </RoomyRow>
    );
  return (
    <div className="flex min-h-[34px] items-center justify-between gap-[4px] pointer-coarse:min-h-[52px]">
      <span title={help} className="min-w-min text-[13px] leading-[16px] tracking-tight text-balance text-muted">
        {label}
      </span>
      {children(helpId)}
      {description}
    </div>
  );
}
