import { useLayoutEffect, useRef } from 'react';
import { paintField, type TileScale } from '../../geometry/heatMap.ts';

interface HeatMapProps {
  readonly field: Float32Array;
  /** Cells along one side of the field. */
  readonly side: number;
  readonly scale: TileScale;
  readonly discretize?: boolean;
  readonly className?: string;
}

/** A field of values as colours, stretched to the size that its class gives it. Decoration: hidden from screen readers. */
export function HeatMap({ field, side, scale, discretize = false, className = '' }: HeatMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const image = useRef<ImageData>(null);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    if (image.current?.width !== side) image.current = context.createImageData(side, side);
    paintField(image.current.data, field, scale, discretize);
    context.putImageData(image.current, 0, 0);
  }, [field, side, scale, discretize]);

  return <canvas ref={canvas} width={side} height={side} className={className} aria-hidden="true" />;
}
