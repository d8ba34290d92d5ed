import { Card } from './Card.tsx';
import { selectDataSet } from './store/state/selectors.ts';
import { usePage } from './store/state/usePage.ts';
import { BoundaryTitle } from './views/boundary/BoundaryTitle.tsx';
import { ClassKey } from './views/boundary/ClassKey.tsx';
import { DecisionBoundary } from './views/boundary/DecisionBoundary.tsx';
import { LossChart } from './views/loss/LossChart.tsx';
import { lazyView } from './views/shared/page/lazyView.tsx';
import { Spaces } from './views/spaces/Spaces.tsx';

const ConfusionTable = lazyView(() =>
  import('./views/loss/ConfusionTable.tsx').then((module) => module.ConfusionTable),
);

/**
 * Decision boundary and loss. On a wide page the card is a container whose height chooses one of three arrangements: all below
 * each other, the words beside the plane (`aside`), or the loss there, too (`loss-aside`).
 */
export function RightCard() {
  return (
    <Card className="flex flex-col stacked:gap-3 stacked:px-4 stacked:py-3 stacked:low:max-h-[calc(100dvh-146px)] stacked:low:overflow-y-auto stacked:low:py-1 wide:px-[16px] wide:py-1 wide:[container:picture/size] presenting:gap-2 board:[container:board/size]">
      <Arrangement>
        <Spaces title={<BoundaryTitle />} titleKey={<ClassKey />}>
          <DecisionBoundary />
        </Spaces>
        <LossPlace />
      </Arrangement>
    </Card>
  );
}

/**
 * Two columns: the plane with its axes, and what stands beside it. The plane is as wide as the card allows after `--side`, and as
 * high as it allows after `--rest`; the loss takes what is left.
 */
function Arrangement({ children }: { readonly children: React.ReactNode }) {
  const hasTest = usePage(({ run }) => run.snapshot?.test != null);
  const hasClasses = usePage((state) => selectDataSet(state).decision.kind === 'largest');
  const side = hasTest ? '[--side:100px]' : '[--side:0px]';
  // The confusion table needs more height than the loss.
  const rest = hasClasses
    ? '[--rest:268px] everything:[--rest:300px] aside:[--rest:202px]'
    : '[--rest:222px] everything:[--rest:258px] aside:[--rest:175px]';
  // On the projector, below the plane: the legend and the loss, or with classes the table and the loss, and the legend beside it.
  const onBoard = hasClasses
    ? 'board:grid-cols-[calc(42px+var(--plane))_minmax(0,1fr)] board:[--plane:min(100cqw-190px,100cqh-262px)] [--plane-span:1]'
    : 'board:grid-cols-[238px_minmax(0,1fr)] board:[--plane:min(100cqw-42px,100cqh-208px)] [--plane-span:2] docked:[--plane-span:1]';
  return (
    <div
      className={`contents wide:grid wide:h-full wide:grid-cols-[calc(28px+var(--plane))_minmax(0,1fr)] wide:grid-rows-[auto_auto_auto_minmax(0,1fr)] wide:[--plane:min(100cqw-28px-var(--side),100cqh-var(--rest))] aside:grid-rows-[auto_auto_minmax(0,1fr)] board:grid board:h-full board:grid-rows-[auto_auto_minmax(0,1fr)] tall:grid-rows-[auto_auto_auto_minmax(0,1fr)] board:gap-x-4 ${onBoard} board:docked:grid-cols-[calc(42px+var(--plane))_minmax(0,1fr)] board:docked:[--plane:min(52cqw,100cqh-66px)] ${rest} ${side} everything:[--side:116px] aside:[--side:153px] everything:aside:[--side:165px] loss-aside:[--rest:53px]`}
    >
      {children}
    </div>
  );
}

/** In the lowest card, the other spaces need the place of the loss. */
function LossPlace() {
  const isInput = usePage((state) => state.view.space === 'input');
  const hasClasses = usePage((state) => selectDataSet(state).decision.kind === 'largest');
  return (
    <div
      data-confusion={hasClasses ? '' : undefined}
      className={`min-w-0 stacked:h-56 stacked:low:order-2 stacked:low:shrink-0 wide:pt-3 wide:col-span-2 wide:row-start-4 wide:min-h-0 aside:row-start-3 loss-aside:col-span-1 loss-aside:col-start-2 loss-aside:row-start-3 loss-aside:pl-[14px] presenting:min-h-[190px] presenting:flex-1 board:min-h-0 board:row-start-3 board:docked:col-span-1 board:docked:col-start-2 board:docked:row-span-2 board:docked:row-start-2 ${hasClasses ? 'board:col-span-2' : 'board:col-start-2'} tall:row-start-4 tall:col-span-2 tall:col-start-1 ${isInput ? '' : 'loss-aside:hidden board:hidden'}`}
    >
      {hasClasses ? (
        <div className="grid h-full grid-cols-[minmax(0,1fr)_minmax(0,206px)] gap-x-4 loss-aside:block presenting:not-board:block board:docked:block board:grid-cols-[minmax(0,1fr)_minmax(0,250px)]">
          <LossChart />
          <div className="min-h-0 loss-aside:hidden presenting:not-board:hidden board:docked:hidden">
            <ConfusionTable />
          </div>
        </div>
      ) : (
        <LossChart />
      )}
    </div>
  );
}
