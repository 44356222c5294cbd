import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { type BuiltServer, startBuiltServer } from '../measure/built-server.ts';

/** Builds the bare Remix application of `floor/` and starts it. */
export function startFloor(dataFolder: string): Promise<BuiltServer> {
  console.log('• Building the bare page that everything is compared with …');
  const remix = [
    'node_modules/@remix-run/dev/dist/cli.js',
    'vite:build',
    '-c',
    'bin/bench/floor/vite.config.ts',
  ];
  const built = spawnSync(process.execPath, remix, { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The bare page cannot be built:\n${built.stdout}${built.stderr}`);
  return startBuiltServer({ dataFolder, program: { file: 'bin/bench/floor/server.ts', readyPath: '/' } });
}
