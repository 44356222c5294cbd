import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * Pictures of a photo task. `photo` is what lies on the desk, `version_photo` the frozen words and order of those that
 * were sent; what a mentor pins to a spot and how they would crop belongs to their review.
 */
const statements = `
create table photo (id text primary key, submission_id text not null references submission (id),
  file_id text not null references file (id), thumb_file_id text not null references file (id), ord integer not null,
  slot text, caption text not null, people text not null, consent_note text not null, is_chosen integer not null,
  perceptual_hash text not null, taken_at text, facts text not null, original_bytes integer not null,
  original_width integer not null, original_height integer not null, original_name text not null,
  created_at text not null, removed_at text);

create index photo_submission on photo (submission_id, ord);

create index photo_file on photo (file_id);

create index photo_thumb on photo (thumb_file_id);

create table version_photo (version_id text not null references version (id), photo_id text not null references photo (id),
  ord integer not null, slot text, caption text not null, people text not null, consent_note text not null,
  is_chosen integer not null, primary key (version_id, photo_id));

create index version_photo_photo on version_photo (photo_id);

create table photo_mark (id text primary key, review_id text not null references review (id),
  photo_id text not null references photo (id), ord integer not null, kind text not null, label text not null,
  x real not null, y real not null, body text not null, created_at text not null);

create index photo_mark_review on photo_mark (review_id, photo_id, ord);

create table photo_crop (review_id text not null references review (id), photo_id text not null references photo (id),
  x real not null, y real not null, width real not null, height real not null, reason text not null,
  created_at text not null, primary key (review_id, photo_id))
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
