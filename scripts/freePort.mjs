import { createServer } from 'node:net';

/**
 * The first free port from `first` on; 0 takes any.
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function freePort(first) {
  for (let port = first; port < 65_536; port++) {
    const taken = await listen(port);
    if (taken !== null) return taken;
  }
  throw new Error(`no free port from ${first} on`);
}

/**
 * @param {number} port
 * @returns {Promise<number | null>} the port, or null where another program has it
 */
function listen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(null));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
