import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * Uploads under way, whose bytes lie in a folder of their own until they are pictures; and by which pictures that look
 * alike are found.
 */
const statements = `
create table photo_upload (id text primary key, account_id text not null references account (id),
  assignment_id text not null references component (id), bytes integer not null, photo_id text references photo (id),
  created_at text not null);

create index photo_upload_account on photo_upload (account_id, created_at);

create index photo_upload_photo on photo_upload (photo_id);

create index photo_upload_created on photo_upload (created_at);

create table photo_band (band integer not null, photo_id text not null references photo (id),
  primary key (band, photo_id));

create index photo_band_photo on photo_band (photo_id)
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
