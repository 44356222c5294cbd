import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * The whole ground: institutions, people, courses, batches, learning, writing, review, certificates, operations.
 */
const tables = `
create table setting (key text primary key, value text not null);

create table file (id text primary key, sha256 text not null, mime text not null, bytes integer not null,
  width integer, height integer, original_name text not null, owner_id text, created_at text not null);
create index file_sha256 on file (sha256);

create table balai (id text primary key, name text not null, short_name text not null, institution_line text not null,
  city text not null, zone text not null, number_pattern text not null, emblem_file_id text references file (id),
  created_at text not null);

create table pemda (id text primary key, balai_id text not null references balai (id), name text not null,
  zone text not null, created_at text not null, unique (balai_id, name));

create table opd (id text primary key, pemda_id text not null references pemda (id), name text not null,
  short_name text not null, name_key text not null, is_active integer not null, created_at text not null,
  unique (pemda_id, name_key));

create table opd_alias (id text primary key, opd_id text not null references opd (id) on delete cascade,
  alias text not null, alias_key text not null, unique (opd_id, alias_key));

create table signatory (id text primary key, balai_id text not null references balai (id), name text not null,
  nip text, position text not null, is_active integer not null, created_at text not null);
create index signatory_balai on signatory (balai_id);

create table account (id text primary key, name text not null, title_before text not null, title_after text not null,
  sort_key text not null, nip text unique, nip_kind text, email text unique, opd_id text references opd (id),
  position text not null, rank text not null, password_hash text, password_changed_at text, privacy_accepted_at text,
  totp_secret text, totp_enabled_at text, totp_last_step integer, is_active integer not null, last_sign_in_at text,
  created_at text not null);
create index account_opd on account (opd_id);
create index account_sort on account (sort_key, id);

create table account_role (id text primary key, account_id text not null references account (id) on delete cascade,
  role text not null, balai_id text references balai (id), pemda_id text references pemda (id),
  opd_id text references opd (id), created_at text not null, created_by text);
create index account_role_account on account_role (account_id);
create index account_role_balai on account_role (balai_id, role);

create table session (id text primary key, account_id text not null references account (id) on delete cascade,
  created_at text not null, last_seen_at text not null, expires_at text not null, ends_at text not null,
  device text not null);
create index session_account on session (account_id);
create index session_expiry on session (expires_at);

create table account_token (id text primary key, account_id text not null references account (id) on delete cascade,
  kind text not null, token_hash text not null unique, expires_at text not null, used_at text,
  created_at text not null, created_by text);
create index account_token_account on account_token (account_id, kind);

create table course (id text primary key, slug text not null unique, title text not null, created_at text not null);

create table course_version (id text primary key, course_id text not null references course (id), number integer not null,
  title text not null, description text not null, content_hash text not null, imported_at text not null,
  imported_by text, unique (course_id, number));

create table module (id text primary key, course_version_id text not null references course_version (id),
  ord integer not null, slug text not null, title text not null, short_title text not null, summary text not null,
  jp integer not null, opens_after_module_id text references module (id), unique (course_version_id, slug),
  unique (course_version_id, ord));

create table component (id text primary key, course_version_id text not null references course_version (id),
  module_id text references module (id), ord integer not null, kind text not null, slug text not null,
  title text not null, minutes integer not null, weight REAL not null, unique (course_version_id, slug));
create index component_module on component (module_id, ord);

create table lesson (component_id text primary key references component (id), standfirst text not null,
  html text not null, word_count integer not null, sources text not null);

create table lesson_check (id text primary key, component_id text not null references component (id),
  slug text not null, ord integer not null, body text not null, unique (component_id, slug));

create table quiz (component_id text primary key references component (id), purpose text not null, intro text not null,
  threshold REAL not null, max_attempts integer not null, time_limit_minutes integer);

create table question (id text primary key, component_id text not null references component (id), ord integer not null,
  slug text not null, kind text not null, prompt text not null, passage text not null, choices text not null,
  answer_key text not null, points REAL not null, unique (component_id, slug));

create table rubric (id text primary key, course_version_id text not null references course_version (id),
  slug text not null, title text not null, unique (course_version_id, slug));

create table criterion (id text primary key, rubric_id text not null references rubric (id), ord integer not null,
  slug text not null, title text not null, weight REAL not null, must_pass_level integer, unique (rubric_id, slug));

create table criterion_level (criterion_id text not null references criterion (id), level integer not null,
  label text not null, descriptor text not null, primary key (criterion_id, level));

create table assignment (component_id text primary key references component (id), number integer not null,
  form text not null, brief_html text not null, checklist text not null, min_words integer not null,
  max_words integer not null, rubric_id text not null references rubric (id));

create table batch (id text primary key, balai_id text not null references balai (id),
  pemda_id text not null references pemda (id), course_version_id text not null references course_version (id),
  name text not null, label text not null, place text not null, zone text not null, starts_on text not null,
  ends_on text not null, quota_per_opd integer, pass_score REAL not null, attendance_percent REAL not null,
  resubmission_days integer not null, review_days integer not null, certificate_city text not null,
  certificate_on text, signatory_id text references signatory (id), second_signatory_id text references signatory (id),
  created_at text not null, created_by text, unique (balai_id, pemda_id, name));
create index batch_balai on batch (balai_id, ends_on);

create table batch_module (batch_id text not null references batch (id), module_id text not null references module (id),
  opens_on text not null, due_on text not null, primary key (batch_id, module_id));

create table batch_mentor (batch_id text not null references batch (id), account_id text not null references account (id),
  capacity integer not null, takes_text integer not null, takes_photo integer not null, is_active integer not null,
  primary key (batch_id, account_id));
create index batch_mentor_account on batch_mentor (account_id);

create table enrolment (id text primary key, batch_id text not null references batch (id),
  account_id text not null references account (id), opd_id text not null references opd (id), state text not null,
  completed_mask integer not null, enrolled_at text not null, enrolled_by text, last_active_at text,
  unique (batch_id, account_id));
create index enrolment_account on enrolment (account_id, enrolled_at);
create index enrolment_opd on enrolment (batch_id, opd_id, state);
create index enrolment_activity on enrolment (batch_id, state, last_active_at);

create table meeting (id text primary key, batch_id text not null references batch (id), title text not null,
  held_on text not null, created_at text not null);
create index meeting_batch on meeting (batch_id, held_on);

create table attendance (meeting_id text not null references meeting (id) on delete cascade,
  enrolment_id text not null references enrolment (id), is_present integer not null, marked_at text not null,
  marked_by text not null, primary key (meeting_id, enrolment_id));
create index attendance_enrolment on attendance (enrolment_id);

create table roster_import (id text primary key, batch_id text not null references batch (id), file_name text not null,
  rows text not null, created_at text not null, created_by text not null, imported_at text);
create index roster_import_batch on roster_import (batch_id, created_at);

create table result (enrolment_id text not null references enrolment (id),
  component_id text not null references component (id), state text not null, score REAL, cause text not null,
  cause_id text, at text not null, "by" text, primary key (enrolment_id, component_id));

create table module_progress (enrolment_id text not null references enrolment (id),
  module_id text not null references module (id), done_count integer not null, total_count integer not null,
  is_complete integer not null, grade REAL, completed_at text, primary key (enrolment_id, module_id));

create table opd_progress (batch_id text not null references batch (id), opd_id text not null references opd (id),
  completed_mask integer not null, participants integer not null, primary key (batch_id, opd_id, completed_mask));

create table completion_day (batch_id text not null references batch (id), completed_on text not null,
  modules integer not null, primary key (batch_id, completed_on));

create table attempt (id text primary key, enrolment_id text not null references enrolment (id),
  component_id text not null references component (id), number integer not null, state text not null,
  open_key text unique, started_at text not null, deadline_at text, submitted_at text, score REAL,
  unique (enrolment_id, component_id, number));

create table answer (attempt_id text not null references attempt (id), question_id text not null references question (id),
  value text not null, saved_at text not null, share REAL, primary key (attempt_id, question_id));

create table quiz_allowance (enrolment_id text not null references enrolment (id),
  component_id text not null references component (id), extra_minutes integer not null, granted_at text not null,
  granted_by text not null, primary key (enrolment_id, component_id));

create table submission (id text primary key, enrolment_id text not null references enrolment (id),
  component_id text not null references component (id), batch_id text not null references batch (id),
  state text not null, version_count integer not null, mentor_id text references account (id), title text not null,
  word_count integer not null, waiting_since text, due_at text, created_at text not null,
  unique (enrolment_id, component_id));
create index submission_queue on submission (mentor_id, state, waiting_since, id, batch_id);
create index submission_batch on submission (batch_id, state, waiting_since, id);

create table draft (submission_id text primary key references submission (id), doc text not null,
  schema_version integer not null, rev integer not null, source_links text not null, picture_file_id text references file (id),
  picture_caption text not null, saved_at text not null);

create table version (id text primary key, submission_id text not null references submission (id), n integer not null,
  doc text not null, text_hash text not null, schema_version integer not null, word_count integer not null,
  source_links text not null, picture_file_id text references file (id), picture_caption text not null,
  author_id text not null references account (id), is_late integer not null, own_work_stated_at text not null,
  publishing_consent integer not null, created_at text not null, unique (submission_id, n));
create index version_picture on version (picture_file_id);

create table extension (id text primary key, batch_id text not null references batch (id),
  component_id text not null references component (id), enrolment_id text references enrolment (id),
  due_at text not null, reason text not null, granted_at text not null, granted_by text not null);
create index extension_component on extension (batch_id, component_id);

create table allocation (id text primary key, submission_id text not null references submission (id),
  mentor_id text not null references account (id), cause text not null, at text not null, "by" text, ended_at text);
create index allocation_submission on allocation (submission_id, at);
create index allocation_mentor on allocation (mentor_id, at);

create table review (id text primary key, version_id text not null references version (id),
  reviewer_id text not null references account (id), tracked_doc text not null, note text not null, state text not null,
  rev integer not null, created_at text not null, updated_at text not null, unique (version_id, reviewer_id));

create table review_level (review_id text not null references review (id), criterion_id text not null references criterion (id),
  level integer not null, set_at text not null, primary key (review_id, criterion_id));

create table suggestion (review_id text not null references review (id), sid text not null, kind text not null,
  field text not null, deleted text not null, inserted text not null, ord integer not null, author_id text not null,
  reason text not null, decision text, decided_by text, decided_at text, primary key (review_id, sid));

create table comment_thread (id text primary key, review_id text not null references review (id), kind text not null,
  target text not null, state text not null, ord integer not null, created_at text not null);
create index comment_thread_review on comment_thread (review_id, ord);

create table comment (id text primary key, thread_id text not null references comment_thread (id) on delete cascade,
  author_id text not null references account (id), body text not null, created_at text not null, edited_at text);
create index comment_of_thread on comment (thread_id, created_at);

create table decision (id text primary key, submission_id text not null references submission (id),
  version_id text not null references version (id), review_id text not null references review (id), kind text not null,
  score REAL, note text not null, decided_at text not null, decided_by text not null);
create index decision_submission on decision (submission_id, decided_at);

create table decision_withdrawal (decision_id text primary key references decision (id), withdrawn_at text not null,
  withdrawn_by text not null);

create table certificate (id text primary key, balai_id text not null references balai (id),
  batch_id text not null references batch (id), enrolment_id text not null references enrolment (id),
  account_id text not null references account (id), code text not null unique, number text not null,
  year integer not null, seq integer not null, state text not null, active_key text unique, facts text not null,
  file_id text references file (id), sha256 text, replaces_id text references certificate (id), issued_at text not null,
  issued_by text not null, published_at text, unique (balai_id, year, seq));
create index certificate_batch on certificate (batch_id, enrolment_id);
create index certificate_account on certificate (account_id);
create index certificate_sha256 on certificate (sha256);

create table certificate_counter (balai_id text not null references balai (id), year integer not null,
  last integer not null, primary key (balai_id, year));

create table revocation (id text primary key, certificate_id text not null references certificate (id), kind text not null,
  reason text not null, at text not null, "by" text not null);
create index revocation_certificate on revocation (certificate_id);

create table mail (id text primary key, kind text not null, account_id text, to_email text not null, message text not null,
  dedupe_key text not null unique, state text not null, attempts integer not null,
  not_before text not null, last_error text not null, created_at text not null, sent_at text);
create index mail_due on mail (state, not_before);
create index mail_created on mail (created_at);
create index mail_account on mail (account_id, kind, state);

create table job (id text primary key, kind text not null, payload text not null, dedupe_key text not null unique,
  state text not null, attempts integer not null, not_before text not null, last_error text not null,
  created_at text not null, finished_at text);
create index job_due on job (state, not_before);

create table audit_event (id text primary key, at text not null, actor_id text, verb text not null,
  subject_kind text not null, subject_id text not null, balai_id text, detail text not null);
create index audit_event_at on audit_event (at);
create index audit_event_verb on audit_event (verb, at);
create index audit_event_subject on audit_event (subject_kind, subject_id, at);
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, tables);
