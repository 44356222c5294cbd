import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * A piece of writing that shows what a level looks like, and what makes it that level. Both or neither; versions of a
 * course imported before have none, and stay as they are.
 */
const statements = `
alter table criterion_level add column exemplar text;
alter table criterion_level add column exemplar_note text;
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
