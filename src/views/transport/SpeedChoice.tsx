import { setSpeed } from '../../store/actions/viewActions.ts';
import type { Speed } from '../../store/state/pageState.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { Select } from '../shared/inputs/Select.tsx';

const SPEEDS = ['1', '10', '100', '1000', 'fastest'] as const;

interface SpeedChoiceProps {
  /** Classes of its box: width. */
  readonly boxClass: string;
  /** Classes of the select: height, text. */
  readonly className: string;
}

/** How many steps a second Play makes. */
export function SpeedChoice({ boxClass, className }: SpeedChoiceProps) {
  const words = strings.transport;
  const speed = usePage((state) => state.view.speed);
  const granularity = usePage((state) => state.view.granularity);
  return (
    <Select
      label={words.speed}
      title={words.speed}
      value={`${speed}`}
      options={SPEEDS.map((value) => ({ value, label: words.speedOf(value, granularity) }))}
      onChoose={(value) => setSpeed(speedOf(value))}
      boxClass={boxClass}
      className={`pr-6 pl-2.5 font-semibold ${className}`}
    />
  );
}

function speedOf(value: (typeof SPEEDS)[number]): Speed {
  switch (value) {
    case '1':
      return 1;
    case '10':
      return 10;
    case '100':
      return 100;
    case '1000':
      return 1000;
    case 'fastest':
      return value;
  }
}
