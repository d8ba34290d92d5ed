import { type EdgeEncoding, edgeEncodings } from '../../../core/model/edgeEncoding.ts';
import { setEdgeEncoding } from '../../../store/actions/viewActions.ts';
import { strings } from '../../../strings/index.ts';
import { ShortSelect } from '../../shared/inputs/ShortSelect.tsx';

interface EncodingChoiceProps {
  readonly encoding: EdgeEncoding;
  /** Id of the text that explains the chosen encoding. */
  readonly describedBy: string;
}

/** Choice of what the lines show. Dark, like any active choice, unless they show weights. */
export function EncodingChoice({ encoding, describedBy }: EncodingChoiceProps) {
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
