import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { runToEnd, seconds } from './child.mjs';
import { nodeBinary, tool } from './runtime.mjs';

/** All checks in the order of their speed; the first failure ends the run. */
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
    ['build', () => ensureBuilt().then(() => 0)],
    ['size budget', () => runToEnd(nodeBinary(), ['bin/size.ts'])],
    ['browser journeys', () => runToEnd(nodeBinary(), [tool('playwright'), 'test'], { env: browser })],
  ];
  for (const [name, step] of steps) {
    const stepStartedAt = Date.now();
    console.log(`\n▶ ${name}`);
    const code = await step();
    console.log(`${code === 0 ? '✓' : '✗'} ${name}: ${seconds(stepStartedAt)} s`);
    if (code !== 0) {
      console.error(`\n✗ "${name}" failed; what it prints above says where. Nothing after it was run.`);
      return code;
    }
  }
  console.log(`\n✓ All checks passed in ${seconds(startedAt)} s.`);
  return 0;
}

function runTool(name, ...args) {
  return runToEnd(nodeBinary(), [tool(name), ...args]);
}
