import { useRef } from 'react';
import { laterStrings } from '../../../strings/later.ts';
import { useBoxSize } from '../../shared/page/useBoxSize.ts';
import { useRested } from './useRested.ts';

/** The window of a student. */
const WINDOW = { width: 1280, height: 720 };

/** The page at a task's link, small and out of reach. A page from the disk cannot show itself. */
export function StudentPreview({ link }: { readonly link: string }) {
  const words = laterStrings.taskDialog;
  const box = useRef<HTMLDivElement>(null);
  const size = useBoxSize(box);
  const rested = useRested(link);
  const canShow = location.protocol.startsWith('http');
  return (
    <>
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="text-[16px] font-bold max-[559px]:sr-only">{words.seen}</h3>
        <a href={link} target="_blank" rel="noopener" className="text-[15px] underline underline-offset-4">
          {words.tryIt}
          <span className="sr-only">{words.newTab}</span>
        </a>
      </div>
      {canShow && (
        <div
          ref={box}
          className="relative mt-2 aspect-video overflow-hidden rounded-xl border border-control bg-paper max-[559px]:hidden"
        >
          {size !== null && size.width > 0 && (
            <iframe
              // Another element, because another address in the same one would be a step of the browser's history.
              key={rested}
              src={rested}
              title={words.picture}
              inert
              tabIndex={-1}
              style={{ ...WINDOW, scale: size.width / WINDOW.width }}
              className="pointer-events-none absolute top-0 left-0 max-w-none origin-top-left border-0"
            />
          )}
        </div>
      )}
    </>
  );
}
