import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { startBuiltServer } from '../../bin/measure/built-server.ts';
import { addStrangers } from './strangers.ts';

export const PASSWORD = 'kata-sandi-perjalanan';

/** Where the workers find the data folder that each of them copies. */
export const TEMPLATE = 'PEWARTA_E2E_TEMPLATE';

/** Before all journeys: the first start of the built server fills a database with the demo world, once. */
export default async function makeDemoWorld(): Promise<() => void> {
  if (!existsSync('build/server/index.js')) throw new Error('There is no build; `npm test` makes one first.');
  const folder = mkdtempSync(join(tmpdir(), 'pewarta-e2e-'));
  const server = await startBuiltServer({
    dataFolder: folder,
    env: { PEWARTA_DEMO: 'on', PEWARTA_DEMO_PASSWORD: PASSWORD },
    patience: 120_000,
  });
  await server.stop();
  await addStrangers(folder);
  process.env[TEMPLATE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
