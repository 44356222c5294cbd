import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * The news package of the last module: the text to share and the portal item beside the manuscript, the item frozen
 * with each version, the portal story made from a manuscript, and a mentor's notes on the parts. What was sent before
 * has neither and stays as it is.
 */
const statements = `
alter table draft add column share_text text not null default '';
alter table draft add column portal_item text not null default '';
alter table kept_draft add column share_text text not null default '';
alter table kept_draft add column portal_item text not null default '';
alter table version add column share_text text not null default '';
alter table version add column portal_item text not null default '';

create table version_portal_item (version_id text primary key references version (id),
  portal_id text not null references portal (id), title text not null, snapshot text not null);

create index version_portal_item_portal on version_portal_item (portal_id);

create table package_story (submission_id text primary key references submission (id),
  story_id text not null references portal_story (id));

create table package_note (id text primary key, review_id text not null references review (id),
  ord integer not null, kind text not null, part text not null, body text not null, created_at text not null);

create index package_note_review on package_note (review_id, ord);
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
