import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type BuiltServer, startBuiltServer } from '../../bin/measure/built-server.ts';
import { TEMPLATE } from './demo-world.ts';

export interface TestServer extends BuiltServer {
  dataFolder: string;
}

/** A server of its own with a copy of the demo world: what a journey changes meets no other worker. */
export function startDemoServer(): Promise<TestServer> {
  const template = process.env[TEMPLATE];
  if (!template) throw new Error('The demo world has not been made; the global setup does that.');
  return start((folder) => cpSync(template, folder, { recursive: true }), {});
}

/** A server on an empty installation: migrated, and nobody in it. */
export function startEmptyServer(env: Record<string, string> = {}): Promise<TestServer> {
  return start(() => {}, { PEWARTA_DEMO: 'off', ...env });
}

async function start(fill: (folder: string) => void, env: Record<string, string>): Promise<TestServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'pewarta-e2e-'));
  fill(dataFolder);
  const server = await startBuiltServer({ dataFolder, env });
  return {
    ...server,
    dataFolder,
    async stop() {
      await server.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
