interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

export function Switch({ label, isOn, onSwitch }: SwitchProps) {
  return (
    <label className="flex min-h-[24px] cursor-pointer items-center gap-2 pointer-coarse:min-h-[44px]">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => onSwitch(event.target.checked)}
        className="relative forced-color-adjust-none h-[18px] w-[32px] shrink-0 cursor-pointer appearance-none rounded-full border border-control bg-sunken before:absolute before:top-[2px] before:left-[2px] before:size-[12px] before:rounded-full before:bg-control checked:border-ink checked:bg-ink checked:before:left-[16px] checked:before:bg-on-ink"
      />
      {label}
    </label>
  );
}
