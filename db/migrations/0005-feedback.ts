import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * What a participant makes of a review: comments they have dealt with, and their words beside a suggestion, a comment
 * or the review as a whole. One row of words of a kind for each, which they may change until the mentor has answered
 * or the next version is sent.
 * `reason_kind` is what a suggested edit is about, so that reasons can be counted over time.
 */
const statements = `
alter table suggestion add column reason_kind text;

alter table comment_thread add column resolved_at text;

alter table comment_thread add column resolved_by text references account (id);

create table advice_reply (review_id text not null references review (id), subject text not null,
  subject_id text not null, kind text not null, body text not null, author_id text not null references account (id),
  at text not null, answer text, answered_at text, answered_by text references account (id),
  primary key (review_id, subject_id, kind))
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
