import type { AnalysisRequest } from '../../core/analysis/startAnalysis.ts';
import type { Reply } from '../../worker/protocol.ts';
import type { AnalysisState, RunState } from '../state/pageState.ts';

/** The page shows the progress of an analysis no more often than this. */
const PROGRESS_MILLISECONDS = 100;

type Results = RunState['analyses'];

/** The analyses that views ask for, of every position where the page rests. */
export function createAnalyses() {
  const requests = new Set<AnalysisRequest>();
  let lastProgress = 0;

  return {
    /** Asks for an analysis from now on. Returns the function that ends the request. */
    request(request: AnalysisRequest): () => void {
      // A copy for each caller, so that two callers can ask for the same and end it apart.
      const own = { ...request };
      requests.add(own);
      return () => requests.delete(own);
    },
    /** The first request without a result for a position, or null. */
    nextRequest(results: Results, position: number): AnalysisRequest | null {
      for (const request of requests) if (!isDone(results[request.kind], request, position)) return request;
      return null;
    },
    /** The results with that of a reply; the same if it only tells of progress, too soon to show. */
    withReply(
      results: Results,
      { position, request, progress, result }: Extract<Reply, { kind: 'analysed' }>,
    ): Results {
      const now = performance.now();
      if (result === null && now - lastProgress < PROGRESS_MILLISECONDS) return results;
      lastProgress = now;
      return { ...results, [request.kind]: { position, request, progress, result } };
    },
  };
}

function isDone(known: AnalysisState | undefined, request: AnalysisRequest, position: number): boolean {
  if (known?.position !== position || known.result === null) return false;
  return JSON.stringify(known.request) === JSON.stringify(request);
}
