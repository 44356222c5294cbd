import { config } from '#app/config.server.ts';
import { openDatabase } from '#db/client.server.ts';

/** The one database of this process. Doors pass it on as the first argument; nothing deeper imports it. */
export const db = openDatabase({ databaseUrl: config.databaseUrl, dataFolder: config.dataFolder });
