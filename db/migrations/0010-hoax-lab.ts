import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * The hoax lab. `claim`, `tools` and `case_key` are JSON and parted, because the first is shown at once, the second
 * tool by tool, the third only after the judgement. A case comes back until it is mastered: openings and judgements
 * belong to a round, and `case_schedule` says when the next one begins (never again where `due_on` is null).
 * `send_key` makes sending twice one judgement, also from a queue that was offline.
 */
const statements = `
create table drill (component_id text primary key references component (id), intro text not null,
  needed integer not null);

create table hoax_case (id text primary key, component_id text not null references drill (component_id),
  ord integer not null, slug text not null, title text not null, setting text not null, difficulty integer not null,
  claim text not null, tools text not null, case_key text not null, unique (component_id, slug));

create table tool_opening (enrolment_id text not null references enrolment (id),
  case_id text not null references hoax_case (id), round integer not null, tool text not null,
  opened_at text not null, primary key (enrolment_id, case_id, round, tool));

create table judgement (id text primary key, enrolment_id text not null references enrolment (id),
  case_id text not null references hoax_case (id), round integer not null, verdict text not null, hoax text,
  confidence integer not null, reason text not null, tools_opened integer not null, outcome text not null,
  judged_at text not null, send_key text not null, unique (enrolment_id, case_id, round),
  unique (enrolment_id, send_key));

create table case_schedule (enrolment_id text not null references enrolment (id),
  case_id text not null references hoax_case (id), last_outcome text not null, last_judged_on text not null,
  due_on text, mastered_at text, primary key (enrolment_id, case_id))
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
