import { useMemo, useState } from 'react';
import { qrCode } from '../../geometry/code/qrCode.ts';
import { laterStrings } from '../../strings/later.ts';
import { CodePicture } from './CodePicture.tsx';
import { FullCode } from './FullCode.tsx';

interface CodeBoxProps {
  readonly link: string;
  /** Classes of the white box with the code, or of what is said instead. */
  readonly className: string;
  /** Gets the function that fills the screen with the code, or null without a code. */
  readonly children: (fillScreen: (() => void) | null, code: React.ReactNode) => React.ReactNode;
}

/** The QR code of a link, and the same as large as the window. */
export function CodeBox({ link, className, children }: CodeBoxProps) {
  const words = laterStrings.share;
  const [isFull, setFull] = useState(false);
  const code = useMemo(() => qrCode(link), [link]);
  const box = code ? (
    <div className={`rounded-xl border border-hairline bg-[#fff] ${className}`}>
      <CodePicture code={code} />
    </div>
  ) : (
    <p className={`grid place-items-center rounded-xl border border-hairline text-muted ${className}`}>
      <span className="px-3">{words.codeTooDense}</span>
    </p>
  );
  return (
    <>
      {children(code && (() => setFull(true)), box)}
      {isFull && code && (
        <FullCode onClosed={() => setFull(false)}>
          <CodePicture code={code} />
        </FullCode>
      )}
    </>
  );
}
