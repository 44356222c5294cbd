import { existsSync, rmSync } from 'node:fs';
import process from 'node:process';
import { startFreshDemo } from '../../bin/measure/demo-data.ts';
import { addStrangers } from './strangers.ts';

/** Where the workers find the data folder that each of them copies. */
export const TEMPLATE = 'PEWARTA_E2E_TEMPLATE';

/** Before all journeys: the first start of the built server makes the demo world, once. */
export default async function makeDemoWorld(): Promise<() => void> {
  if (!existsSync('build/server/index.js')) throw new Error('There is no build; `npm test` makes one first.');
  const server = await startFreshDemo();
  await server.stop();
  await addStrangers(server.dataFolder);
  process.env[TEMPLATE] = server.dataFolder;
  return () => rmSync(server.dataFolder, { recursive: true, force: true });
}
