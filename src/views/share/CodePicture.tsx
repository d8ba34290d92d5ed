import type { QrCode } from '../../geometry/code/qrCode.ts';
import { laterStrings } from '../../strings/later.ts';

/** Black on white in every theme, as scanners want it. */
export function CodePicture({ code }: { readonly code: QrCode }) {
  return (
    <svg
      role="img"
      aria-label={laterStrings.share.code}
      viewBox={`0 0 ${code.side} ${code.side}`}
      shapeRendering="crispEdges"
      className="size-full forced-color-adjust-none"
    >
      <rect width={code.side} height={code.side} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
