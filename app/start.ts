import cluster from 'node:cluster';
import { resolve } from 'node:path';
import * as build from 'virtual:remix/server-build';
import closeWithGrace from 'close-with-grace';
import { sql } from 'kysely';
import { startBackground, stopBackground } from '#app/background.server.ts';
import { startClockAt } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { log } from '#app/log.server.ts';
import { prepareDatabase } from '#app/prepare.server.ts';
import { createHost } from '#app/server.ts';
import { superviseWorkers } from '#app/workers.server.ts';

if (config.clockStartsAt) startClockAt(config.clockStartsAt);

const greeting = cluster.isPrimary ? await prepareOrExit() : [];

/** The application; the built server listens by itself, in development Vite asks for this. */
export const app = createHost({
  build,
  config,
  log,
  isReady: async () => (await sql`select 1`.execute(db)).rows.length === 1,
  clientFolder: import.meta.env.PROD ? resolve('build/client') : undefined,
});

if (import.meta.env.PROD) {
  if (!cluster.isPrimary) listen(() => {});
  else if (config.workers === 1) listen(announce);
  else superviseWorkers(config.workers, announce);
} else {
  announce();
  startBackground();
}

async function prepareOrExit(): Promise<string[]> {
  try {
    return await prepareDatabase(db, config);
  } catch (error) {
    log.fatal({ err: error }, 'the database could not be prepared');
    const place = config.databaseUrl ? 'DATABASE_URL' : `PEWARTA_DATA (${resolve(config.dataFolder)})`;
    console.error(
      `The database cannot be opened, migrated or filled; check ${place}. The line above says why.`,
    );
    process.exit(1);
  }
}

function listen(onListening: () => void): void {
  const server = app.listen(config.port, config.host, () => {
    startBackground();
    onListening();
  });
  // Longer than a reverse proxy keeps its idle connections, so that it never writes into a closing one.
  server.keepAliveTimeout = 65_000;
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(describeListenError(error));
    process.exit(1);
  });
  closeWithGrace({ delay: 10_000, logger: log }, async ({ err }) => {
    if (err) log.fatal({ err }, 'the process failed and ends');
    await new Promise((done) => {
      server.close(done);
      server.closeIdleConnections();
    });
    await stopBackground();
    await db.destroy();
  });
}

function announce(): void {
  console.log(['', `Pewarta is ready at ${config.origin}`, ...greeting, ''].join('\n'));
}

function describeListenError(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${config.port} is in use; end the other program or start with another port: PORT=${config.port + 1} npm start`;
  }
  return `Cannot listen on ${config.host}:${config.port} (${error.code ?? error.message}); check HOST and PORT.`;
}
