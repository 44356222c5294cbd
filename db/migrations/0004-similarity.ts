import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

const statements = `
create table fingerprint (balai_id text not null references balai (id), hash integer not null, source_id text not null,
  primary key (balai_id, hash, source_id));
create index fingerprint_source on fingerprint (source_id);

create table similarity_check (version_id text primary key references version (id), total_words integer not null,
  matched_words integer not null, checked_at text not null);

create table similarity_match (version_id text not null references version (id), source_kind text not null,
  source_id text not null, matched_words integer not null, primary key (version_id, source_id));
create index similarity_match_source on similarity_match (source_id);

create table press_release (id text primary key, batch_id text not null references batch (id), title text not null,
  body text not null, added_by text not null references account (id), added_at text not null);
create index press_release_batch on press_release (batch_id, added_at);
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
