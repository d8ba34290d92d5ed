import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts';
import { offlineFile } from './scripts/offlineFile.ts';
import { openGraph } from './scripts/openGraph.ts';
import { pageFrame } from './scripts/pageFrame.ts';
import { serviceWorker } from './scripts/serviceWorker.ts';
import { singleFile } from './scripts/singleFile.ts';

/** What only a frame in another page needs: one file. */
const FRAME = /[/\\]src[/\\](?:EmbedPage|(?:store|views)[/\\]embed[/\\]|views[/\\]\w+[/\\]Embed)/;

/** The folder of a module of ours, such as `boundary` or `core`. */
function folderOf(id: string): string | null {
  if (FRAME.test(id)) return 'embed';
  return id.includes('node_modules') ? null : (/[/\\]src[/\\](?:views[/\\])?(\w+)[/\\]/.exec(id)?.[1] ?? null);
}

/** Folders of pure functions: see the table in doc/architecture.md. */
const PURE = '{core,config,geometry,formula,table,export,strings}';

/** The page with its files beside it, for any host. */
const site = () => [openGraph(), contentSecurityPolicy(), offlineFile(), serviceWorker()];

/** The page as one file, for a disk: `vite build --mode single`. */
const oneFile = () => [viteSingleFile(), singleFile()];

export default defineConfig(({ mode }) => {
  const isSingle = mode === 'single';
  return {
    // Relative addresses: the built site works at any path of any host.
    base: './',
    plugins: [react(), tailwindcss(), pageFrame(), ...(isSingle ? oneFile() : site())],
    // From the disk only a classic script can be a worker.
    worker: { format: isSingle ? 'iife' : 'es' },
    // For `npm start` and the page tests, on this computer only. Vite takes the next port if this one is taken.
    preview: { host: '127.0.0.1', port: 4173 },
    build: {
      outDir: isSingle ? 'dist-single' : 'dist',
      copyPublicDir: !isSingle,
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
  };
});
