import { type ReactNode, useEffect, useRef, useState } from 'react';

const ROW_PIXELS = 24;

interface RowChunkProps {
  readonly rows: number;
  readonly columns: number;
  /** Makes the rows. Asked only while they are in sight. */
  readonly children: () => ReactNode;
}

/** Some rows of a long table, drawn only while they are in sight: thousands of cells would cost frames with every step. */
export function RowChunk({ rows, columns, children }: RowChunkProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? false));
    if (body.current) observer.observe(body.current);
    return () => observer.disconnect();
  }, []);
  return (
    <tbody ref={body}>
      {inSight ? (
        children()
      ) : (
        <tr aria-hidden="true">
          <td colSpan={columns} style={{ height: rows * ROW_PIXELS }} />
        </tr>
      )}
    </tbody>
  );
}
