import type { NetworkLayout } from '../../geometry/network/networkLayout.ts';
import { strings } from '../../strings/index.ts';

/** Less room than this takes the number alone. */
const WIDTH_OF_WORD = 56;

/** Names of hidden layers, above squares without names. */
export function LayerHeads({ layout: { heads, metrics } }: { readonly layout: NetworkLayout }) {
  return heads.map(({ layer, box }) => (
    <span
      key={layer}
      aria-hidden="true"
      className="pointer-events-none absolute text-center leading-[1.2] font-semibold whitespace-nowrap text-muted"
      style={{ left: box.x, top: box.y, width: box.width, height: box.height, fontSize: metrics.numberFont }}
    >
      {box.width < WIDTH_OF_WORD ? layer : strings.network.layer(layer)}
    </span>
  ));
}
