import { runQuietly } from './child.mjs';
import { Failure } from './failure.mjs';
import { nodeBinary, tool } from './runtime.mjs';
import { contentHash, isStamped, stamp } from './stamp.mjs';

const stampFile = 'build/.pewarta-built';
const sources = [
  'app',
  'db',
  'public',
  'remix.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const isBuilt = (file) =>
  !/\.test\.tsx?$/.test(file) && !/^db[\\/](curriculum|fixtures|testing)[\\/]/.test(file);

/** Builds when what goes into the build has changed. `npm start` and the journeys use the same build. */
export async function ensureBuilt() {
  const wanted = contentHash(sources, isBuilt);
  if (isStamped(stampFile, wanted)) return;
  const args = [tool('remix'), 'vite:build'];
  const env = { NODE_ENV: 'production' };
  const { code, output } = await runQuietly('Building the pages', nodeBinary(), args, { env });
  if (code !== 0) {
    const [reason] = output.split('watchFiles:'); // what follows is a list of every file
    throw new Failure(`The build failed; mend what it names below and start again.\n\n${reason}`);
  }
  stamp(stampFile, wanted);
}
