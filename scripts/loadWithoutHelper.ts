import type { Plugin } from 'vite';

/**
 * Parts that are loaded later come with a plain `import()`. Vite's helper would first load styles and what the part shares with
 * others; all styles are in one file here, and what is shared comes at once.
 */
export function loadWithoutHelper(): Plugin {
  return {
    name: 'load-without-helper',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
