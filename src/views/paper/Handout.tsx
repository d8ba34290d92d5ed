import { hatchLegend } from '../../export/paper/hatchLegend.ts';
import { hatchLevels } from '../../export/paper/hatchLevels.ts';
import type { PaperMoment } from '../../export/paper/paperMoment.ts';
import { lineLegend, paperNetwork } from '../../export/paper/paperNetwork.ts';
import { paperSubtitle, paperTitle } from '../../export/paper/paperTitle.ts';
import { laterStrings } from '../../strings/later.ts';
import { coordinateText } from '../../strings/numberText.ts';
import { HandoutFoot } from './HandoutFoot.tsx';
import { HandoutNetwork } from './HandoutNetwork.tsx';
import { HandoutRun } from './HandoutRun.tsx';
import { Marked } from './Marked.tsx';
import type { ShownOnPaper } from './paperMomentOf.ts';
import { WorkedLines } from './WorkedLines.tsx';

/** Size of the network, in pixels. */
const WIDTH = 686;
const HEIGHT = 312;
/** The largest size of the title, and what its letters share: it has one line. */
const TITLE = 26;
const TITLE_ROOM = 850;

interface HandoutProps {
  readonly moment: PaperMoment;
  readonly shows: ShownOnPaper;
}

/** The moment on one page: the network, what it answers, how it got there, one answer worked out, and room for notes. */
export function Handout({ moment, shows }: HandoutProps) {
  const words = laterStrings.paper;
  const { data, nameOf, network, point } = moment;
  const title = paperTitle(moment);
  const picture = paperNetwork(moment, WIDTH, HEIGHT);
  const [x1, x2] = point.map(coordinateText);
  const pointText = words.point(x1 ?? '', x2 ?? '');
  const outputs = network.layers.at(-1)?.biases.length ?? 1;
  const outputName = outputs > 1 ? words.outputs : nameOf(network.layers.length, 0);
  return (
    <section className="sheet handout" aria-label={title}>
      <header>
        <div>
          <h1 style={{ fontSize: Math.min(TITLE, TITLE_ROOM / title.length) }}>{title}</h1>
          <p>{paperSubtitle(moment, picture.hasAllNumbers)}</p>
        </div>
        <div className="blanks">
          <span>
            {words.name} <i />
          </span>
          <span>
            {words.date} <i /> {words.class} <i />
          </span>
        </div>
      </header>
      <div className="network">
        <h2>{words.networkHeading(pointText, outputs > 1)}</h2>
        <HandoutNetwork network={picture} />
        <p className="legend">
          <Marked
            text={`${lineLegend(picture.hasAllNumbers)} ${hatchLegend(hatchLevels(network, data), outputName)}`}
          />
        </p>
      </div>
      <HandoutRun moment={moment} />
      {shows.formula && <WorkedLines moment={moment} point={pointText} />}
      <HandoutFoot moment={moment} hasLink={shows.link} />
    </section>
  );
}
