import { useEffect, useState } from 'react';
import { usePage } from '../../store/usePage.ts';
import { useText } from '../shared/useText.ts';
import type { EncodedEdges } from './encodedEdges.ts';

/** What the lines show instead of the weights; null where they show weights, and until the code for anything else is here. */
export function useEncodedEdges(): EncodedEdges | null {
  const isWanted = usePage((state) => state.view.edgeEncoding !== 'weight');
  const [code, setCode] = useState<typeof import('./encodedEdges.ts') | null>(null);
  useEffect(() => {
    if (isWanted) void import('./encodedEdges.ts').then(setCode);
  }, [isWanted]);
  return useText((state) => code?.selectEncodedEdges(state) ?? null);
}
