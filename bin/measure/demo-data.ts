import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuiltServer, startBuiltServer } from './built-server.ts';

export const DEMO_PASSWORD = 'kata-sandi-perjalanan';

/** Time for the first start, which fills the database. */
const PATIENCE = 120_000;

export interface DemoServer extends BuiltServer {
  dataFolder: string;
}

/** A new folder, and on it the first start of the built server: it makes the demo world there. */
export async function startFreshDemo(): Promise<DemoServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'pewarta-demo-'));
  try {
    const server = await startBuiltServer({
      dataFolder,
      env: { PEWARTA_DEMO: 'on', PEWARTA_DEMO_PASSWORD: DEMO_PASSWORD },
      patience: PATIENCE,
    });
    return { ...server, dataFolder };
  } catch (error) {
    rmSync(dataFolder, { recursive: true, force: true });
    throw error;
  }
}
