import type { EdgeEncoding } from '../../../core/model/edgeEncoding.ts';
import { strings } from '../../../strings/index.ts';
import { LineSigns, LineWidths } from './LineLegend.tsx';

interface PresentedLinesProps {
  readonly encoding: EdgeEncoding;
  readonly sizes: readonly number[];
}

/** On the projector, what the lines show, unless they show weights; other text would take the network's room. */
export function PresentedLines({ encoding, sizes }: PresentedLinesProps) {
  const words = strings.lines;
  if (encoding === 'weight') return null;
  return (
    <p className="flex flex-wrap items-center gap-x-4 text-[20px]" title={words.meanings[encoding]}>
      <strong className={encoding === 'gradient' ? 'text-backward' : ''}>
        {words.presented(words.shortNames[encoding])}
      </strong>
      <LineWidths encoding={encoding} sizes={sizes} />
      <LineSigns encoding={encoding} />
    </p>
  );
}
