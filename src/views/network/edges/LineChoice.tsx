import { useId } from 'react';
import { type EdgeEncoding, edgeEncodings } from '../../../core/model/edgeEncoding.ts';
import { gradientRules } from '../../../core/model/gradientRules.ts';
import { setEdgeEncoding } from '../../../store/actions/viewActions.ts';
import { usePage } from '../../../store/state/usePage.ts';
import { laterStrings } from '../../../strings/later.ts';
import { ShortSelect } from '../../shared/inputs/ShortSelect.tsx';
import { LineSigns, LineWidths } from './LineLegend.tsx';

interface LineChoiceProps {
  readonly encoding: EdgeEncoding;
  readonly sizes: readonly number[];
}

/** The choice of what the lines show, dark unless it is the weights, and the meaning of their widths and dashes. */
export function LineChoice({ encoding, sizes }: LineChoiceProps) {
  const words = laterStrings.lines;
  const hasBug = usePage((state) => gradientRules[state.spec.config.gradientRule].hasBug);
  const meaningId = useId();
  const said = encoding === 'gradient' && hasBug ? words.buggy.meaning : words.meanings[encoding];
  const meaning = encoding === 'weight' ? said : `${said} ${words.fittedMeaning}`;
  const options = edgeEncodings.map((value) => ({ value, label: words.names[value], title: words.meanings[value] }));
  return (
    <>
      <span className="flex items-center gap-2">
        <span>{words.show}</span>
        <ShortSelect
          label={words.show}
          describedBy={meaningId}
          title={`${words.names[encoding]}. ${words.meanings[encoding]}`}
          value={encoding}
          shown={words.shortNames[encoding]}
          width="legend"
          isStrong={encoding !== 'weight'}
          options={options}
          onChoose={setEdgeEncoding}
        />
      </span>
      <span className="flex flex-wrap items-center gap-x-3" title={meaning}>
        <LineWidths encoding={encoding} sizes={sizes} />
        <LineSigns encoding={encoding} />
      </span>
      <span id={meaningId} className="sr-only">
        {meaning}
      </span>
    </>
  );
}
