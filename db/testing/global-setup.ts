import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openPostgres } from '../client.server.ts';
import { migrateToLatest } from '../migrate.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One PostgreSQL server for a test run, with a migrated template that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const client = new pg.Client({ connectionString: `${server.url}/postgres` });
  await client.connect();
  await client.query('create database template_pewarta');
  await client.end();
  const template = openPostgres(`${server.url}/template_pewarta`);
  await migrateToLatest(template);
  await template.destroy();
  project.provide('postgresUrl', server.url);
  return server.stop;
}
