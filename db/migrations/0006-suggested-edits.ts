import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * When a suggested edit was made. Those of before were saved with their review, so its time is
 * the nearest that is known. An id is looked up across reviews, so that nobody takes over one that is not theirs.
 */
const statements = `
alter table suggestion add column created_at text not null default '';

update suggestion set created_at = (select updated_at from review where review.id = suggestion.review_id);

create index suggestion_sid on suggestion (sid)
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
