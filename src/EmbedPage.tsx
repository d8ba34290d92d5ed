import { useEffect } from 'react';
import './embed.css';
import { listenToParent } from './store/embed/listenToParent.ts';
import { usePage } from './store/state/usePage.ts';
import { laterStrings } from './strings/later.ts';
import { BoundaryPlane } from './views/boundary/BoundaryPlane.tsx';
import { EmbedShown } from './views/boundary/EmbedShown.tsx';
import { ColourSentence } from './views/boundary/plane/ColourSentence.tsx';
import { OpenInGlassbox } from './views/embed/OpenInGlassbox.tsx';
import { refusalSentence } from './views/embed/refusalSentence.ts';
import { NetworkGraph } from './views/network/NetworkGraph.tsx';
import { EmbedReadouts } from './views/readouts/EmbedReadouts.tsx';
import { LiveRegion } from './views/sentences/LiveRegion.tsx';
import { Notices } from './views/sentences/Notices.tsx';
import { KeepFocus } from './views/shared/page/KeepFocus.tsx';
import { EmbedTransport } from './views/transport/EmbedTransport.tsx';

/**
 * What a frame in another page shows (`view=embed`): the network, its boundary and the steps, in any box from 320 × 240 pixels on. A
 * tree and a style sheet of its own, as both load in frames only, and no page becomes a frame while it is open.
 */
export function EmbedPage() {
  const hasNotices = usePage((state) => state.notices.length > 0);
  const words = laterStrings.embed;
  useEffect(() => listenToParent(refusalSentence), []);
  return (
    <main aria-label={words.title} className="embed">
      <h1 className="sr-only">{words.title}</h1>
      <div className="embed-head">
        <EmbedReadouts />
        <OpenInGlassbox />
      </div>
      <div className="embed-notices">{hasNotices && <Notices />}</div>
      <div className="embed-pictures">
        <div className="embed-network">
          <NetworkGraph />
        </div>
        <section aria-label={laterStrings.plane.title} className="embed-boundary">
          <BoundaryPlane place="embed-plane" />
          <EmbedShown />
          <div className="embed-colours">
            <ColourSentence />
          </div>
        </section>
      </div>
      <EmbedTransport />
      <LiveRegion />
      <KeepFocus />
    </main>
  );
}
