import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { runToEnd, seconds } from './child.mjs';
import { Failure } from './failure.mjs';
import { nodeBinary, tool } from './runtime.mjs';

/** All checks in the order of their speed. Each is run, so that one run tells all, but nothing is tried on a broken build. */
export async function runChecks() {
  const browser = await ensureBrowser();
  const startedAt = Date.now();
  const steps = [
    ['types', () => runTool('tsc', '--noEmit', '-p', '.')],
    ['format and lint', () => runTool('biome', 'check', '.')],
    [
      'house rules',
      () => runTool('depcruise', '--config', '.dependency-cruiser.cjs', 'app', 'bin', 'db', 'e2e'),
    ],
    ['dead code', () => runTool('knip')],
    ['unit tests', () => runTool('vitest', 'run')],
    ['build', () => buildOrSay(), 'needed by what follows'],
    ['size budget', () => runToEnd(nodeBinary(), ['bin/size.ts'])],
    ['browser journeys', () => runToEnd(nodeBinary(), [tool('playwright'), 'test'], { env: browser })],
  ];
  const failed = [];
  for (const [name, step, isNeeded] of steps) {
    const stepStartedAt = Date.now();
    console.log(`\n▶ ${name}`);
    const code = await step();
    console.log(`${code === 0 ? '✓' : '✗'} ${name}: ${seconds(stepStartedAt)} s`);
    if (code !== 0) failed.push(name);
    if (code > 128 || (code !== 0 && isNeeded)) break; // ended by a signal, or pointless to go on
  }
  const total = `in ${seconds(startedAt)} s`;
  if (failed.length === 0) console.log(`\n✓ All checks passed ${total}.`);
  else console.error(`\n✗ Failed ${total}: ${failed.join(', ')}. Look above for what each one names.`);
  return failed.length === 0 ? 0 : 1;
}

async function buildOrSay() {
  try {
    await ensureBuilt();
    return 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    return 1;
  }
}

function runTool(name, ...args) {
  return runToEnd(nodeBinary(), [tool(name), ...args]);
}
