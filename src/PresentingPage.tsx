import type { ReactNode } from 'react';
import { Readouts } from './views/controls/Readouts.tsx';
import { TopBar } from './views/controls/TopBar.tsx';
import { Transport } from './views/controls/Transport.tsx';
import { InputChips } from './views/network/InputChips.tsx';
import { NetworkGraph } from './views/network/NetworkGraph.tsx';
import { Spaces } from './views/spaces/Spaces.tsx';

interface PresentingPageProps {
  /** Below the buttons. */
  readonly notices: ReactNode;
  /** What a step within an update has done; null between two. */
  readonly moment: ReactNode;
  /** Below the network. */
  readonly legend: ReactNode;
  readonly boundary: ReactNode;
  readonly chart: ReactNode;
}

/** For the projector: what the class looks at, and nothing else. What is loaded already is given to it, and there at once. */
export function PresentingPage({ notices, moment, legend, boundary, chart }: PresentingPageProps) {
  return (
    <div className="flex min-h-dvh flex-col min-[900px]:h-dvh min-[900px]:overflow-hidden">
      {/* Where one line has no room for all, the way out goes below the buttons: the numbers beside them are as high. */}
      <div className="flex items-center gap-x-5 gap-y-2 px-5 py-3 max-[899px]:flex-wrap">
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-5 gap-y-2 max-[899px]:basis-full">
          <Transport />
          <TopBar />
        </div>
        <Readouts />
      </div>
      <div className="px-5">
        {notices}
        {moment}
      </div>
      <main className="grid min-h-0 flex-1 gap-4 px-5 pb-2 min-[900px]:grid-cols-[minmax(0,1fr)_clamp(320px,31vw,560px)]">
        <div className="flex min-h-[480px] flex-col min-[900px]:min-h-0">
          <InputChips />
          <div className="min-h-0 flex-1">
            <NetworkGraph />
          </div>
          {legend}
        </div>
        <div className="flex min-h-0 flex-col gap-2">
          <Spaces>{boundary}</Spaces>
          <div className="min-h-[190px] flex-1">{chart}</div>
        </div>
      </main>
    </div>
  );
}
