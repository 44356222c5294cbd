import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * The practice portal of one participant: its pages, stories, documents and pictures, who changed what and when, and
 * the portal as it stood when a version of the task was sent; a mentor's notes on its parts belong to their review.
 */
const statements = `
create table portal (id text primary key, enrolment_id text not null unique references enrolment (id),
  component_id text not null references component (id), opd_name text not null, site_name text not null,
  host text not null, created_at text not null);

create table portal_page (id text primary key, portal_id text not null references portal (id), slug text not null,
  kind text not null, title text not null, summary text not null, blocks text not null, menu_ord integer not null,
  state text not null, unpublished_reason text not null, reviewed_on text, created_at text not null,
  updated_at text not null, unique (portal_id, slug));

create table portal_picture (id text primary key, portal_id text not null references portal (id),
  file_id text not null references file (id), created_at text not null);

create index portal_picture_portal on portal_picture (portal_id);

create index portal_picture_file on portal_picture (file_id);

create table portal_story (id text primary key, portal_id text not null references portal (id), slug text not null,
  headline text not null, dateline text not null, event_on text, body text not null,
  picture_id text references portal_picture (id), picture_alt text not null, picture_caption text not null,
  state text not null, withdrawn_reason text not null, correction text not null, corrected_on text,
  published_on text not null, created_at text not null, updated_at text not null, unique (portal_id, slug));

create index portal_story_picture on portal_story (picture_id);

create table portal_document (id text primary key, portal_id text not null references portal (id), slug text not null,
  title text not null, ppid_class text not null, doc_kind text not null, year integer, summary text not null,
  file_id text not null references file (id), inspection text, state text not null, withdrawn_reason text not null,
  published_on text not null, replaced_by_id text references portal_document (id), created_at text not null,
  updated_at text not null);

create index portal_document_portal on portal_document (portal_id, created_at);

create index portal_document_file on portal_document (file_id);

create index portal_document_replaced on portal_document (replaced_by_id);

create table portal_change (id text primary key, portal_id text not null references portal (id), subject text not null,
  subject_id text not null, name text not null, action text not null, before_text text not null,
  after_text text not null, kept text, begun_at text not null, at text not null, by text not null references account (id));

create index portal_change_portal on portal_change (portal_id, at);

create table version_portal (version_id text primary key references version (id),
  portal_id text not null references portal (id), snapshot text not null, checks text not null,
  passed_count integer not null, total_count integer not null);

create index version_portal_portal on version_portal (portal_id);

create table portal_comment (id text primary key, review_id text not null references review (id), ord integer not null,
  kind text not null, spot text not null, body text not null, created_at text not null);

create index portal_comment_review on portal_comment (review_id, ord)
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
