import { z } from 'zod';
import type { RosterRow } from './read-roster.ts';

/** A checked file as it is kept between "Periksa berkas" and "Impor peserta". */
export interface StoredRoster {
  sheet: string;
  /** Headings of columns that are not read. */
  ignored: string[];
  rows: RosterRow[];
}

const text = z.string();
const storedRoster = z.object({
  sheet: text,
  ignored: z.array(text),
  rows: z.array(
    z.object({
      row: z.number().int(),
      values: z.object({ name: text, nip: text, email: text, opd: text, position: text, rank: text }),
      isNipNumber: z.boolean(),
    }),
  ),
});

export function readStoredRoster(json: string): StoredRoster {
  return storedRoster.parse(JSON.parse(json));
}

export function writeStoredRoster(roster: StoredRoster): string {
  return JSON.stringify(roster);
}
