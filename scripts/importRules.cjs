// Who may import whom, as dependency-cruiser rules. Each folder lists what it may use; all else is forbidden.

/** Tests, and what only tests use: fixtures lie beside the code that they check. */
const TEST = '([.]test[.]ts|/fixtures/.*)$';
const TEST_TOOLS = ['node_modules/(vitest|fast-check)/', '^node:', '^(child_process|fs|path|url|zlib)(/promises)?$'];

/**
 * @param {string} folder
 * @param {string[]} allowed patterns of what it may import beside itself
 * @param {string[]} allowedInTests what its tests may import as well
 */
function mayImport(folder, allowed, allowedInTests = []) {
  const own = `^src/${folder}/`;
  return [
    {
      name: `${folder}-imports`,
      severity: 'error',
      from: { path: own, pathNot: TEST },
      to: { pathNot: [own, ...allowed] },
    },
    {
      name: `${folder}-test-imports`,
      severity: 'error',
      from: { path: `${own}.*${TEST}` },
      // A test may take its examples from the other pure folders; the core needs none.
      to: {
        pathNot: [
          own,
          ...allowed,
          ...allowedInTests,
          ...TEST_TOOLS,
          ...(folder === 'core' ? [] : ['^src/(core|config|strings)/']),
        ],
      },
    },
  ];
}

const REACT = 'node_modules/(react|react-dom|@types/react|@types/react-dom)/';
const D3 = 'node_modules/(d3|d3-[a-z-]+|@types/d3|@types/d3-[a-z-]+)/';
const PAPAPARSE = 'node_modules/(papaparse|@types/papaparse)/';
const ZUSTAND = 'node_modules/zustand/';
const UQR = 'node_modules/uqr/';
const JSQR = 'node_modules/jsqr/';
const GIFENC = 'node_modules/gifenc/';
const OMGIF = 'node_modules/(omggif|@types/omggif)/';
const VALIBOT = 'node_modules/valibot/';
const WORKBOX_WINDOW = 'node_modules/workbox-window/';
const WORKBOX_PRECACHING = 'node_modules/workbox-precaching/';

module.exports = {
  forbidden: [
    ...mayImport('core', []),
    ...mayImport('config', ['^src/core/']),
    ...mayImport('worker', ['^src/(core|config)/']),
    ...mayImport('geometry', ['^src/core/', D3, UQR], [JSQR]),
    ...mayImport('table', ['^src/(core|config)/', PAPAPARSE]),
    ...mayImport('export', ['^src/(core|config|geometry|strings)/', VALIBOT, GIFENC], [OMGIF]),
    ...mayImport('formula', ['^src/(core|strings)/']),
    ...mayImport('strings', ['^src/(core|config)/']),
    ...mayImport(
      'store',
      ['^src/(core|config|export|table)/', '^src/worker/(client|pool|protocol)[.]ts$', ZUSTAND, WORKBOX_WINDOW],
      // In place of a worker, tests call what it calls.
      ['^src/worker/(handleCommand|handleTry)[.]ts$'],
    ),
    ...mayImport('views', ['^src/(store|strings|geometry|config|core|export|table|formula)/', REACT]),
    {
      name: 'strings-use-types-only',
      comment: 'Words know what the core calls things, and need none of its code.',
      severity: 'error',
      from: { path: '^src/strings/', pathNot: TEST },
      to: { path: '^src/(core|config)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'views-are-separate',
      comment: 'A thing on the screen may use views/shared, but not the parts of another thing.',
      severity: 'error',
      from: { path: '^src/views/([^/]+)/' },
      to: { path: '^src/views/', pathNot: '^src/views/($1|shared)/' },
    },
    {
      name: 'page-imports',
      severity: 'error',
      from: { path: '^src/(App|Card|Dock|PageListeners|RightCard|main)[.]tsx$' },
      to: {
        pathNot: [
          '^src/((App|Card|Dock|PageListeners|RightCard)[.]tsx|styles[.]css)$',
          '^src/(views|store|strings)/',
          REACT,
        ],
      },
    },
    {
      name: 'service-worker-imports',
      comment: 'It is stored and started apart from the page.',
      severity: 'error',
      from: { path: '^src/serviceWorker[.]ts$' },
      to: { pathNot: WORKBOX_PRECACHING },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-imports-of-tests', severity: 'error', from: { pathNot: TEST }, to: { path: TEST } },
    { name: 'no-broken-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'default'], exportsFields: ['exports'] },
  },
};
