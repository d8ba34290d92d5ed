import { createElement, StrictMode } from 'react';
import { createServer, type Plugin, type ViteDevServer } from 'vite';

const PLACE = '<div id="root" hidden></div>';

/**
 * Puts the frame of the page into `index.html`: what React renders before the link is read and the first numbers are there. So
 * the browser paints it before any script arrives; `main.tsx` hydrates it.
 */
export function pageFrame(): Plugin {
  let root = '';
  return {
    name: 'page-frame',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        if (server) return withFrame(html, server);
        const own = await createServer({
          root,
          configFile: false,
          server: { middlewareMode: true, ws: false, watch: null },
          appType: 'custom',
          optimizeDeps: { noDiscovery: true },
          logLevel: 'warn',
        });
        try {
          return await withFrame(html, own);
        } finally {
          await own.close();
        }
      },
    },
  };
}

async function withFrame(html: string, server: ViteDevServer): Promise<string> {
  const { App } = await server.ssrLoadModule('/src/App.tsx');
  const { renderToString } = await import('react-dom/server');
  const frame = renderToString(createElement(StrictMode, null, createElement(App)));
  return html.replace(PLACE, () => PLACE.replace('></', () => `>${frame}</`));
}
