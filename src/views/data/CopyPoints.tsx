import { useState } from 'react';
import type { OwnPoint } from '../../core/run/runSpec.ts';
import { pointsText } from '../../export/csv.ts';
import { copyText } from '../../store/actions/viewActions.ts';
import { usePage } from '../../store/state/usePage.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { CopyIcon } from '../shared/inputs/icons.tsx';

/** Copies all points as a table for a spreadsheet, and says whether that worked. */
export function CopyPoints() {
  const words = laterStrings.data.editing;
  const points = usePage((state) => state.spec.config.points);
  const [tried, setTried] = useState<{ readonly points: readonly OwnPoint[]; readonly isCopied: boolean } | null>(null);
  const copy = async () => setTried({ points, isCopied: await copyText(pointsText(points)) });
  // The report of other points no longer applies.
  const said = tried?.points === points ? (tried.isCopied ? words.copied : words.notCopied) : '';
  return (
    <span className="flex items-center gap-2">
      <span role="status" className="text-[13px]">
        {said}
      </span>
      <Button
        className="min-h-[30px] px-3 text-[14px] pointer-coarse:min-h-[44px]"
        title={words.copyHelp}
        unavailable={points.length === 0}
        onClick={() => void copy()}
      >
        <CopyIcon />
        {words.copy}
      </Button>
    </span>
  );
}
