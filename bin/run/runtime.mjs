import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const binFolder = join(root, 'node_modules', '.bin');
const oldestOwnNode = [22, 18]; // the first to run TypeScript by itself

/** Young objects die young: a larger nursery saves a third of the memory at equal CPU. */
export const serverFlags = ['--max-semi-space-size=16'];

/** Hands the settings of `.env` to Node, where there are any. */
export function environmentFlags() {
  return existsSync(join(root, '.env')) ? ['--env-file=.env'] : [];
}

/** The environment in which `node` and every installed tool mean the ones of this project. */
export function childEnvironment(extra = {}) {
  return { ...process.env, ...extra, PATH: `${binFolder}${delimiter}${process.env.PATH ?? ''}` };
}

/** The Node that npm has brought; where there is none for this platform, the machine's own if new enough. */
export function nodeBinary() {
  const brought = join(binFolder, 'node');
  if (existsSync(brought) && spawnSync(brought, ['--version'], { stdio: 'ignore' }).status === 0)
    return brought;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestOwnNode[0] || (major === oldestOwnNode[0] && minor >= oldestOwnNode[1]))
    return process.execPath;
  throw new Failure(
    `npm brings no Node for ${process.platform}-${process.arch} and this one is ${process.version}; ` +
      `install Node ${oldestOwnNode.join('.')} or newer from https://nodejs.org and start again.`,
  );
}

export function tool(name) {
  return join(binFolder, name);
}
