import { useEffect, useState } from 'react';
import { openFirstFile } from '../../store/actions/fileActions.ts';
import { laterStrings } from '../../strings/later.ts';

/** Opens a file dropped anywhere on the page, and shows a hint while one is dragged over it. */
export function FileDrop() {
  const isOver = useFileDrop();
  if (!isOver) return null;
  return (
    <div className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-2xl border-2 border-dashed border-ink bg-card/85 text-[20px] font-bold text-ink">
      {laterStrings.files.dropHere}
    </div>
  );
}

/** Whether a file is dragged over the page. Dragged text and links are left to the browser. */
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
      // A related target means another part of the page; null means outside.
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
