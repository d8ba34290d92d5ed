import { usePage } from '../../store/state/usePage.ts';
import { selectShownPart } from './plane/shownUnit.ts';
import { ShownTitle } from './ShownTitle.tsx';

/** Whose map the plane of a frame shows, if it is not the output's. Over the plane, as a frame has no title row. */
export function EmbedShown() {
  const isOfUnit = usePage((state) => selectShownPart(state) !== null);
  return (
    isOfUnit && (
      <p className="embed-shown">
        <ShownTitle />
      </p>
    )
  );
}
