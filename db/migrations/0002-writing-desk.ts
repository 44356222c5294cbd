import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * The writing desk: drafts that were replaced and can be put back, the writer's own idea of a version's levels, and the
 * name a sending gives itself, by which its second arrival is known.
 */
const statements = `
create table kept_draft (id text primary key, submission_id text not null references submission (id),
  cause text not null, doc text not null, schema_version integer not null, word_count integer not null,
  source_links text not null, picture_caption text not null, written_at text not null, kept_at text not null);

create index kept_draft_submission on kept_draft (submission_id, kept_at);

create table self_level (version_id text not null references version (id),
  criterion_id text not null references criterion (id), level integer not null,
  primary key (version_id, criterion_id));

alter table version add column send_key text;
create unique index version_send_key on version (submission_id, send_key);
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
