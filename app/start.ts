import { resolve } from 'node:path';
import * as build from 'virtual:remix/server-build';
import closeWithGrace from 'close-with-grace';
import { sql } from 'kysely';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { log } from '#app/log.server.ts';
import { createHost } from '#app/server.ts';
import { migrateToLatest } from '#db/migrate.ts';

await migrateToLatest(db);

/** The application; the built server listens by itself, in development Vite asks for this. */
export const app = createHost({
  build,
  config,
  log,
  isReady: async () => (await sql`select 1`.execute(db)).rows.length === 1,
  clientFolder: import.meta.env.PROD ? resolve('build/client') : undefined,
});

if (import.meta.env.PROD) listen();

function listen(): void {
  const server = app.listen(config.port, config.host, () => {
    console.log(`Pewarta is ready at ${config.origin}`);
  });
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
    await db.destroy();
  });
}

function describeListenError(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${config.port} is in use; end the other program or start with another one: PORT=3001 npm start`;
  }
  return `Cannot listen on ${config.host}:${config.port} (${error.code ?? error.message}); check HOST and PORT.`;
}
