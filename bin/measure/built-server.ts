import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { serverFlags } from '../run/runtime.mjs';

export interface BuiltServer {
  /** Such as http://127.0.0.1:40123, without a slash. */
  origin: string;
  pid: number;
  /** What it has printed so far. */
  output: () => string;
  stop: () => Promise<void>;
}

export interface ServerOptions {
  dataFolder: string;
  /** Added to a bare environment: nothing of the caller's own settings reaches the server. */
  env?: Record<string, string>;
  /** Milliseconds until it must answer; the first start fills the database. */
  patience?: number;
  /** Another program than the built server, with the address at which it answers once it is there. */
  program?: { file: string; readyPath: string };
}

const ownProgram = { file: 'build/server/index.js', readyPath: '/readyz' };

/** Starts the production server of `build/` on a free port and waits until it answers. */
export async function startBuiltServer(options: ServerOptions): Promise<BuiltServer> {
  const { file, readyPath } = options.program ?? ownProgram;
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...serverFlags, file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      PORT: String(port),
      PEWARTA_ORIGIN: origin,
      PEWARTA_DATA: options.dataFolder,
      LOG_LEVEL: 'warn',
      ...options.env,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += chunk));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);

  await untilReady(child, origin + readyPath, options.patience ?? 60_000, () => printed);
  return {
    origin,
    pid: child.pid ?? 0,
    output: () => printed,
    async stop() {
      process.off('exit', killWithUs);
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilReady(child: ChildProcess, address: string, patience: number, printed: () => string) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended before it answered:\n${printed()}`);
    const answer = await fetch(address).catch(() => undefined);
    await answer?.text();
    if (answer?.ok) return;
    await delay(50);
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not answer within ${patience / 1000} s:\n${printed()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
