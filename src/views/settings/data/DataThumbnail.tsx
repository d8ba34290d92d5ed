import { memo } from 'react';
import { defaultConfig } from '../../../config/settings/defaults.ts';
import { type DataSet, dataSetOf } from '../../../core/data/dataSet.ts';
import type { DataSetName } from '../../../core/run/runSpec.ts';
import { placeOf } from '../../../geometry/boundaryPlane.ts';
import { rampColour } from '../../../geometry/paint/heatMap.ts';
import { thumbnail } from '../../../geometry/paint/thumbnail.ts';

const SIZE = 44;
const HEIGHTS_RADIUS = 2.2;

/** A small picture of a data set: classes by shape and colour, regression targets by colour. */
export const DataThumbnail = memo(({ name }: { readonly name: DataSetName }) => (
  <svg viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" className="block size-full">
    {pictureOf(name)}
  </svg>
));

const pictures = new Map<DataSetName, React.ReactNode>();

/** Drawn once and reused each time the panel opens. */
function pictureOf(name: DataSetName): React.ReactNode {
  const cached = pictures.get(name);
  if (cached !== undefined) return cached;
  const dataSet = dataSetOf(defaultConfig(name));
  const drawn = dataSet.task === 'regression' ? <Heights dataSet={dataSet} /> : <Classes dataSet={dataSet} />;
  pictures.set(name, drawn);
  return drawn;
}

function Classes({ dataSet }: { readonly dataSet: DataSet }) {
  return thumbnail(dataSet, SIZE).map((path, number) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the index is the class
    <path key={number} d={path} fill={`var(--class-${number})`} />
  ));
}

function Heights({ dataSet: { training, test, plane, range } }: { readonly dataSet: DataSet }) {
  return [...training, ...test].map(({ point, target }) => {
    const { x, y } = placeOf(point, plane, SIZE);
    const colour = rampColour((target - range.low) / (range.high - range.low));
    return <circle key={point.join()} cx={x.toFixed(1)} cy={y.toFixed(1)} r={HEIGHTS_RADIUS} fill={colour} />;
  });
}
