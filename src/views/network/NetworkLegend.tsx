import { type ReactNode, useId } from 'react';
import { type EdgeEncoding, edgeEncodings } from '../../core/model/edgeEncoding.ts';
import { gradientRules } from '../../core/model/gradientRules.ts';
import { setEdgeEncoding } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { strings } from '../../strings/index.ts';
import { ShortSelect } from '../shared/inputs/ShortSelect.tsx';
import { LineSigns, LineWidths, PresentedLines } from './edges/LineLegend.tsx';
import { useShownSizes } from './shownNetwork.ts';
import { TileLegend } from './tiles/TileLegend.tsx';

/** The choice of what lines show, and the meaning of lines and tiles; `children` end the first row. */
export function NetworkLegend({ children }: { readonly children?: ReactNode }) {
  const words = strings.lines;
  const sizes = useShownSizes();
  const encoding = usePage((state) => state.view.edgeEncoding);
  const presenting = usePage((state) => state.view.presenting);
  const hasBug = usePage((state) => gradientRules[state.spec.config.gradientRule].hasBug);
  const meaningId = useId();
  if (!sizes) return null;
  if (presenting) return <PresentedLines encoding={encoding} sizes={sizes} />;
  const said = encoding === 'gradient' && hasBug ? words.buggy.meaning : words.meanings[encoding];
  const meaning = encoding === 'weight' ? said : `${said} ${words.fittedMeaning}`;
  return (
    <div className="pt-1 text-[12px] text-muted">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <div className="flex flex-wrap items-center gap-x-2.5">
          <EncodingChoice encoding={encoding} describedBy={meaningId} />
          <LineWidths encoding={encoding} sizes={sizes} />
        </div>
        {children}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <div className="flex flex-wrap items-center gap-x-2.5" title={meaning}>
          <LineSigns encoding={encoding} />
        </div>
        <TileLegend sizes={sizes} />
      </div>
      <p id={meaningId} className="pt-1 wide:sr-only">
        {meaning}
      </p>
    </div>
  );
}

interface EncodingChoiceProps {
  readonly encoding: EdgeEncoding;
  /** Id of the text that explains the chosen encoding. */
  readonly describedBy: string;
}

/** Choice of what the lines show. Dark, like any active choice, unless they show weights. */
function EncodingChoice({ encoding, describedBy }: EncodingChoiceProps) {
  const words = strings.lines;
  const options = edgeEncodings.map((value) => ({ value, label: words.names[value], title: words.meanings[value] }));
  return (
    <span className="flex items-center gap-1.5">
      <span>{words.show}</span>
      <ShortSelect
        label={words.show}
        describedBy={describedBy}
        title={`${words.names[encoding]}. ${words.meanings[encoding]}`}
        value={encoding}
        shown={words.shortNames[encoding]}
        width="legend"
        isStrong={encoding !== 'weight'}
        options={options}
        onChoose={setEdgeEncoding}
      />
    </span>
  );
}
