import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * The words a mentor would rather read under a picture, and what the participant made of that: the difference from
 * what was sent is reckoned when it is shown.
 */
const statements = `
create table photo_caption (review_id text not null references review (id),
  photo_id text not null references photo (id), caption text not null, answer text, answered_at text,
  created_at text not null, primary key (review_id, photo_id))
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
