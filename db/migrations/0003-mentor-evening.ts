import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * What a mentor's evening needs: which of the six questions a version seems to answer, how long a review took, who is
 * reading now, manuscripts handed back, ready phrases, and the switch of the single-key shortcuts.
 */
const statements = `
alter table version add column answered text;
alter table review add column spent_seconds integer not null default 0;
alter table account add column has_shortcuts integer not null default 1;
create index decision_by on decision (decided_by, decided_at);

create table hand_back (id text primary key, submission_id text not null references submission (id),
  mentor_id text not null references account (id), kind text not null, reason text not null, at text not null);

create index hand_back_submission on hand_back (submission_id, mentor_id, kind);

create table presence (submission_id text not null references submission (id),
  account_id text not null references account (id), seen_at text not null, primary key (submission_id, account_id));

create index presence_account on presence (account_id);

create table phrase (id text primary key, owner_id text not null references account (id),
  balai_id text references balai (id), label text not null, body text not null, uses integer not null,
  created_at text not null, updated_at text not null);

create index phrase_owner on phrase (owner_id);
create index phrase_balai on phrase (balai_id);
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
