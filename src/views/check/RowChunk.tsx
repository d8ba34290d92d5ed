import { type ReactNode, useEffect, useRef, useState } from 'react';

const ROW_PIXELS = 21;

interface RowChunkProps {
  readonly rows: number;
  readonly columns: number;
  /** Makes the rows; called only while they are visible. */
  readonly children: () => ReactNode;
}

/** Some rows of a long table, rendered only while visible: thousands of cells would cost frames at every step. */
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
