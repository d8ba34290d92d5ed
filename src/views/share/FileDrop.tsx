import { useEffect, useState } from 'react';
import { openFirstFile } from '../../store/actions/fileActions.ts';
import { laterStrings } from '../../strings/later.ts';
import { takeText } from './pastedText.ts';

const TEXT_FIELD = 'input, textarea, [contenteditable]';

type Dragged = 'file' | 'text';

/** Opens a file or a link dropped anywhere on the page, and shows a hint while one is dragged over it. */
export function FileDrop() {
  const dragged = useDrop();
  if (dragged === null) return null;
  return (
    <div className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-2xl border-2 border-dashed border-ink bg-card/85 text-[20px] font-bold text-ink">
      {dragged === 'file' ? laterStrings.files.dropHere : laterStrings.files.dropLinkHere}
    </div>
  );
}

/** What is dragged over the page, or null. What comes from the page itself, or goes into a text field, is left to the browser. */
function useDrop(): Dragged | null {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  useEffect(() => {
    let isOwn = false;
    const draggedBy = (event: DragEvent): Dragged | null => {
      const types = event.dataTransfer?.types ?? [];
      if (types.includes('Files')) return 'file';
      return !isOwn && types.includes('text/plain') && !isForField(event.target) ? 'text' : null;
    };
    const start = () => {
      isOwn = true;
    };
    const end = () => {
      isOwn = false;
    };
    const over = (event: DragEvent) => {
      const what = draggedBy(event);
      if (what !== null) event.preventDefault();
      setDragged(what);
    };
    const leave = (event: DragEvent) => {
      // A related target means another part of the page; null means outside.
      if (event.relatedTarget === null) setDragged(null);
    };
    const drop = (event: DragEvent) => {
      const what = draggedBy(event);
      setDragged(null);
      if (what === null || !event.dataTransfer) return;
      event.preventDefault();
      if (what === 'file') openFirstFile(event.dataTransfer.files);
      else takeText(event.dataTransfer.getData('text/plain'), event.dataTransfer.getData('text/html'));
    };
    const listeners = { dragstart: start, dragend: end, dragover: over, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener as EventListener);
    };
  }, []);
  return dragged;
}

function isForField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXT_FIELD) !== null;
}
