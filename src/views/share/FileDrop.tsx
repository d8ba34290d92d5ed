import { useEffect, useState } from 'react';
import { openFirstFile } from '../../store/actions/fileActions.ts';
import { strings } from '../../strings/index.ts';

/** Opens a file that is dropped anywhere on the page, and says so while one is held over it. */
export function FileDrop() {
  const isOver = useFileDrop();
  if (!isOver) return null;
  return (
    <div className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-2xl border-2 border-dashed border-ink bg-card/85 text-[20px] font-bold text-ink">
      {strings.files.dropHere}
    </div>
  );
}

/** Whether a file is held over the page. Text and links that are dragged are the browser's affair. */
function useFileDrop(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      // Between parts of the page there is a related target; outside of it there is none.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFile(event) || !event.dataTransfer) return;
      event.preventDefault();
      openFirstFile(event.dataTransfer.files);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
