import { paperLoss } from '../../export/paper/paperLoss.ts';
import type { PaperMoment } from '../../export/paper/paperMoment.ts';
import { paperPlane } from '../../export/paper/paperPlane.ts';
import { paperSettings } from '../../export/paper/paperSettings.ts';
import { laterStrings } from '../../strings/later.ts';
import { HandoutLoss } from './HandoutLoss.tsx';
import { HandoutPlane } from './HandoutPlane.tsx';
import { Named } from './Marked.tsx';
import { PlaneKey } from './PlaneKey.tsx';

const PLANE = 256;
const LOSS_WIDTH = 353;
/** What the loss chart leaves for its heading and the settings, row by row. */
const COLUMN = 304;
const HEADINGS = 50;
const ROW = 21;
const LEAST_LOSS = 90;

/** What the network answers where, and how it got there. */
export function HandoutRun({ moment }: { readonly moment: PaperMoment }) {
  const words = laterStrings.paper;
  const { data, network, nameOf, snapshot } = moment;
  const settings = paperSettings(moment);
  const short = settings.filter(({ isLong }) => !isLong);
  const long = settings.filter(({ isLong }) => isLong);
  const rows = Math.ceil(short.length / 2) + long.length;
  const outputs = network.layers.at(-1)?.biases.length ?? 1;
  const isFirstOnly = outputs > 1 && data.decision.kind === 'sides';
  return (
    <div className="run">
      <div>
        <h2>
          <Named text={isFirstOnly ? words.planeHeadingOf(nameOf(network.layers.length, 0)) : words.planeHeading} />
          {snapshot.test && <small> {words.trainingKey}</small>}
        </h2>
        <HandoutPlane plane={paperPlane(moment, PLANE)} />
        <PlaneKey data={data} />
      </div>
      <div>
        <h2>
          {words.lossHeading}
          {snapshot.test && <small> {words.testKey}</small>}
        </h2>
        <HandoutLoss loss={paperLoss(moment, LOSS_WIDTH, Math.max(LEAST_LOSS, COLUMN - HEADINGS - rows * ROW))} />
        <h2>{words.settingsHeading}</h2>
        <dl>
          {[...short, ...long].map(({ label, value, isLong }, place) => {
            // A short row without a neighbour has the line to itself.
            const isAlone = isLong || (place === short.length - 1 && place % 2 === 0);
            return (
              <div
                key={label}
                className={isAlone ? 'long' : undefined}
                style={{ fontSize: fontOf(label.length + value.length, isAlone) }}
              >
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            );
          })}
        </dl>
      </div>
    </div>
  );
}

const FONT = 12.5;
/** Letters of a label and its value that fit half the table, and all of it. */
const LETTERS = [25, 52] as const;

/** Smaller for a longer text. */
function fontOf(letters: number, isAlone: boolean): number {
  return FONT * Math.min(1, LETTERS[isAlone ? 1 : 0] / letters);
}
