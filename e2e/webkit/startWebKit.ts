import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { findWebKitOfTheMachine } from '../../scripts/browsers.mjs';
import { WebDriver } from './webDriver.ts';

const DRIVER_PATIENCE = 15_000;

interface RunningWebKit {
  readonly browser: WebDriver;
  /** Ends the window, the driver and the display. */
  readonly stop: () => Promise<void>;
}

/** Starts WebKitGTK on its own virtual display, which needs no screen and disturbs none. */
export async function startWebKit(): Promise<RunningWebKit> {
  const programs = findWebKitOfTheMachine();
  if (!programs) throw new Error('WebKitWebDriver, MiniBrowser or Xvfb is not installed.');
  const children: ChildProcess[] = [];
  const killAll = () => children.forEach((child) => void child.kill());
  // Also when the test process is ended from outside.
  process.once('exit', killAll);

  try {
    const display = spawn(programs.xvfb, ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(display);
    const displayNumber = await firstLine(display.stdio[3] as Readable);

    const port = await freePort();
    const driver = spawn(programs.path, ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      // Software rendering: this display has no graphics card.
      env: { ...process.env, DISPLAY: `:${displayNumber}`, LIBGL_ALWAYS_SOFTWARE: '1' },
    });
    children.push(driver);
    const browser = await whenListening(() =>
      WebDriver.open(`http://127.0.0.1:${port}`, {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: programs.miniBrowser, args: ['--automation'] },
      }),
    );

    const stop = async () => {
      await browser.close().catch(() => {});
      const ends = children.map((child) => child.exitCode === null && once(child, 'exit'));
      killAll();
      await Promise.all(ends);
      process.off('exit', killAll);
    };
    return { browser, stop };
  } catch (error) {
    killAll();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

async function firstLine(stream: Readable): Promise<string> {
  const [line] = await once(createInterface(stream), 'line');
  return String(line);
}

/** Retries while the connection is refused; throws any other error. */
async function whenListening<Result>(connect: () => Promise<Result>): Promise<Result> {
  for (const begin = Date.now(); ; await sleep(50)) {
    try {
      return await connect();
    } catch (error) {
      const notYet = error instanceof TypeError && Date.now() - begin < DRIVER_PATIENCE;
      if (!notYet) throw error;
    }
  }
}
