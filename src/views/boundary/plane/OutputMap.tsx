import { memo } from 'react';
import type { PageState } from '../../../store/state/pageState.ts';
import { OutputLayers } from './OutputLayers.tsx';

/** The snapshot's output over the plane. */
export const OutputMap = memo(function OutputMap({ size }: { readonly size: number }) {
  return <OutputLayers selectFields={selectFields} size={size} />;
});

const selectFields = ({ run }: PageState) => run.snapshot?.fields;
