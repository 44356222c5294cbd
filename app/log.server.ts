import { pino } from 'pino';
import { config } from '#app/config.server.ts';

/** One JSON line per event. Never bodies, query strings, tokens or passwords. */
export const log = pino({ level: config.logLevel, base: undefined });
