import { features } from '../../../core/data/features.ts';
import { selectDataSet, selectProbe } from '../../../store/state/selectors.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { formatExact } from '../../../strings/formatNumber.ts';
import { laterStrings } from '../../../strings/later.ts';
import { PaintedText } from '../../shared/painted/PaintedText.tsx';
import { networkNow } from '../shownNetwork.ts';
import { CardNote, CardRow, CardTitle } from './CardRow.tsx';
import { PartName } from './PartName.tsx';

interface InputCardProps {
  readonly sizes: readonly number[];
  readonly input: number;
}

const COORDINATES = ['x1', 'x2'] as const;

/** The input's value for the shown point and, for scaled own data, how it is computed. */
export function InputCard({ sizes, input }: InputCardProps) {
  const scaling = usePage((state) => selectDataSet(state).scaling);
  const feature = usePage((state) => state.spec.config.features[input]);
  const probe = usePage(selectProbe);
  const scaled = scaling?.map(probe);
  const isCoordinate = feature !== undefined && features[feature].isCoordinate;
  return (
    <>
      <CardTitle>
        {laterStrings.cards.inputTitle} <PartName sizes={sizes} column={0} unit={input} />
      </CardTitle>
      <dl>
        {scaled &&
          feature &&
          features[feature].axes.map((coordinate) => (
            <Steps
              key={coordinate}
              name={COORDINATES[coordinate]}
              raw={probe[coordinate]}
              // The scaled coordinate is the input's value, shown below.
              scaled={isCoordinate ? null : scaled[coordinate]}
            />
          ))}
        <CardRow label={isCoordinate && scaled ? laterStrings.cards.scaled(feature) : laterStrings.cards.value}>
          <PaintedText
            of={(state) => formatExact(networkNow(state, sizes)?.pass.activations[0]?.[input] ?? Number.NaN)}
          />
        </CardRow>
      </dl>
      <CardNote>{laterStrings.cards.inputNote}</CardNote>
    </>
  );
}

interface StepsProps {
  readonly name: string;
  readonly raw: number;
  readonly scaled: number | null;
}

function Steps({ name, raw, scaled }: StepsProps) {
  return (
    <>
      <CardRow label={laterStrings.cards.inData(name)}>{formatExact(raw)}</CardRow>
      {scaled !== null && <CardRow label={laterStrings.cards.scaled(name)}>{formatExact(scaled)}</CardRow>}
    </>
  );
}
