// Starts every command of Pewarta from a fresh clone: plain JavaScript without dependencies, so that any
// Node from 20 on can run it before anything is installed. What follows runs on the Node that npm brings.
import process from 'node:process';
import { ensureBuilt } from './run/build.mjs';
import { runChecks } from './run/checks.mjs';
import { runToEnd } from './run/child.mjs';
import { Failure } from './run/failure.mjs';
import { ensureInstalled } from './run/install.mjs';
import { environmentFlags, nodeBinary, serverFlags } from './run/runtime.mjs';

const [verb, ...rest] = process.argv.slice(2);

const verbs = {
  async start() {
    await ensureInstalled();
    await ensureBuilt();
    return runNode([...serverFlags, 'build/server/index.js'], 'production');
  },
  async dev() {
    await ensureInstalled();
    return runNode([...serverFlags, 'bin/dev.ts'], 'development');
  },
  async test() {
    await ensureInstalled();
    return runChecks();
  },
  async bench() {
    await ensureInstalled();
    // The copy check needs no server: what it finds and how fast, in seconds.
    if (rest[0] === 'copycheck') return runNode(['bin/measure-copy-check.ts', ...rest], 'production');
    await ensureBuilt();
    return runNode(['bin/bench.ts', ...rest], 'production');
  },
  async pewarta() {
    await ensureInstalled();
    return runNode(['bin/pewarta.ts', ...rest], 'production');
  },
};

function runNode(args, mode) {
  return runToEnd(nodeBinary(), [...environmentFlags(), ...args], { env: { NODE_ENV: mode } });
}

try {
  if (!Object.hasOwn(verbs, verb ?? '')) {
    throw new Failure(`Unknown command "${verb ?? ''}"; there are ${Object.keys(verbs).join(', ')}.`);
  }
  process.exit(await verbs[verb]());
} catch (error) {
  // A foreseen failure explains itself; anything else is a bug of ours and keeps its stack.
  console.error(error instanceof Failure ? `\n✗ ${error.message}` : error);
  process.exit(1);
}
