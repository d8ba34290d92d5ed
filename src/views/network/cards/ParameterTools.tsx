import { useId } from 'react';
import { type ParameterPart, parsePart } from '../../../core/model/partId.ts';
import { canSetWeights } from '../../../store/state/limits.ts';
import { selectExplainedPart } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { parameterWords } from '../../shared/words/parameterWords.ts';
import { unitNamesOf } from '../../shared/words/unitNames.ts';
import { parameterDrawnAt } from '../partWalk.ts';
import { HoldSwitch } from './HoldSwitch.tsx';
import { ParameterField } from './ParameterField.tsx';
import { ParameterSlider } from './ParameterSlider.tsx';
import { parameterIn } from './parameterValue.ts';

/** Field and slider for the weight or bias that the dock explains; for a neuron, its bias. */
export function ParameterTools() {
  const selected = usePage(selectExplainedPart);
  const isOther = usePage((state) => state.view.opened !== null);
  const parsed = parsePart(selected);
  const part = parsed?.kind === 'bias' ? (`b${parsed.layer}.${parsed.to}` as const) : parameterDrawnAt(selected);
  return part === null || isOther ? null : <Tools key={part} part={part} />;
}

function Tools({ part }: { readonly part: ParameterPart }) {
  const canSet = usePage(canSetWeights);
  const helpId = useId();
  const isThere = usePage((state) => !Number.isNaN(parameterIn(state, part)));
  const config = usePage((state) => state.spec.config);
  if (!isThere) return null;
  const label = parameterWords(part, unitNamesOf(config), laterStrings.fields);
  return (
    <div className="relative flex items-center gap-2 text-[14px] [&>[role=status]]:absolute [&>[role=status]]:top-full [&>[role=status]]:left-0 [&>[role=status]]:z-10 [&>[role=status]]:rounded-lg [&>[role=status]]:border [&>[role=status]]:border-invalid [&>[role=status]]:bg-card [&>[role=status]]:px-2 [&>[role=status]]:py-1 [&>[role=status]]:whitespace-nowrap">
      <ParameterField part={part} label={label} valueIn={(state) => parameterIn(state, part)} sharedHelp={helpId} />
      {canSet && (
        <span className="board:hidden">
          <ParameterSlider part={part} label={label} describedBy={helpId} />
        </span>
      )}
      <HoldSwitch part={part} />
      <span id={helpId} hidden>
        {laterStrings.cards.setHelp}
      </span>
    </div>
  );
}
