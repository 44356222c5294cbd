import { config } from '#app/config.server.ts';
import { openDatabase } from '#db/client.server.ts';
import type { Db } from '#db/schema.ts';

/** The one database of this process. Doors pass it on as the first argument; nothing deeper imports it. */
export const db: Db = openOrExit();

function openOrExit(): Db {
  try {
    return openDatabase({ databaseUrl: config.databaseUrl, dataFolder: config.dataFolder });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Cannot open the database in PEWARTA_DATA (${config.dataFolder}): ${reason}`);
    process.exit(1);
  }
}
