import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts';
import { loadWithoutHelper } from './scripts/loadWithoutHelper.ts';

/** What follows the first load at once, in one file. */
const SOON_PARTS = [
  'ColumnHeads',
  'LayerStepper',
  'RowChoice',
  'PointChoice',
  'EdgeHighlight',
  'LitPart',
  'encodedEdges',
  'BoundaryKey',
  'BoundaryPoints',
  'PointMark',
  'boundaryLabels',
  'SpaceTabs',
  'PlaneAxes',
  'BoundaryDescription',
  'BoundaryControls',
  'PointerReading',
  'UndoButton',
  'PresetMenu',
  'MoreMenu',
  'GoToEpoch',
  'GranularityChoice',
  'StepHint',
  'MomentLine',
  'NetworkLegend',
  'spokenSentence',
  'PageListeners',
  'TablePaste',
  'KeepFocus',
  // What can be asked for when there is no network any more.
  'Notices',
  'noticeSentences',
  'Dialog',
  'HelpDialog',
];
const SOON = new RegExp(`[/\\\\](${SOON_PARTS.join('|')})[.]tsx?$`);

/** Folders of pure functions: see the table in doc/architecture.md. */
const PURE = '{core,config,geometry,formula,table,export,strings}';

export default defineConfig({
  // Relative addresses: the built site works at any path of any host.
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), loadWithoutHelper()],
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    // What the chunks share is there already.
    modulePreload: false,
    // `loadWithoutHelper` waits for no other styles.
    cssCodeSplit: false,
    // D3's umbrella package brings modules that extend others when loaded (d3-transition); we use none of them.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/node_modules[/\\]d3/.test(id) },
      // All that the first screen imports at once in one file, the small parts that follow it in another, their words in a
      // third: many small files compress 4 kB worse, and a classroom's network answers each of them late.
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: 'words', test: /[/\\]strings[/\\]/ },
            { name: 'soon', test: SOON },
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
    // What keeps no state needs no world of its own for each file, which would take a third of the time.
    projects: [
      { extends: true, test: { name: 'pure', include: [`src/${PURE}/**/*.test.ts`], isolate: false } },
      { extends: true, test: { name: 'page', include: ['src/**/*.test.ts'], exclude: [`src/${PURE}/**`] } },
    ],
    tags: [{ name: 'slow', description: 'More than about half a second: left to `npm test`' }],
  },
});
