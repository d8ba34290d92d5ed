import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts';
import { openGraph } from './scripts/openGraph.ts';
import { pageFrame } from './scripts/pageFrame.ts';

/** The folder of a module of ours, such as `boundary` or `core`. */
function folderOf(id: string): string | null {
  return id.includes('node_modules') ? null : (/[/\\]src[/\\](?:views[/\\])?(\w+)[/\\]/.exec(id)?.[1] ?? null);
}

/** Folders of pure functions: see the table in doc/architecture.md. */
const PURE = '{core,config,geometry,formula,table,export,strings}';

export default defineConfig({
  // Relative addresses: the built site works at any path of any host.
  base: './',
  plugins: [react(), tailwindcss(), pageFrame(), openGraph(), contentSecurityPolicy()],
  worker: { format: 'es' },
  // For `npm start` and the page tests, on this computer only. Vite takes the next port if this one is taken.
  preview: { host: '127.0.0.1', port: 4173 },
  build: {
    target: 'baseline-widely-available',
    // D3's umbrella package brings modules that extend others when loaded (d3-transition); we use none of them.
    rolldownOptions: {
      // Rendering the frame takes most of the build's time, which is not worth a warning.
      checks: { pluginTimings: false },
      treeshake: { moduleSideEffects: (id) => !/node_modules[/\\]d3/.test(id) },
      // One file for all that the first screen imports at once, and one for each folder of the rest: many small files compress
      // worse, and on a slow line each takes a round trip.
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: folderOf, debugName: 'folders' },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    setupFiles: ['scripts/sameExamples.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    // `npm test` counts from the second.
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    // Pure functions need no isolated world for each file, which would take a third of the time.
    projects: [
      { extends: true, test: { name: 'pure', include: [`src/${PURE}/**/*.test.ts`], isolate: false } },
      { extends: true, test: { name: 'page', include: ['{src,scripts}/**/*.test.ts'], exclude: [`src/${PURE}/**`] } },
    ],
    tags: [{ name: 'slow', description: 'More than about half a second: left to `npm test`' }],
  },
});
