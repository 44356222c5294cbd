import type { Kysely } from 'kysely';
import { runStatements } from '../run-statements.ts';

/**
 * Questions in a bank: what a quiz draws and from where, what each question is about and how hard it is meant to be,
 * and what was drawn for an attempt. Versions of a course imported before draw nothing: their attempts ask every
 * question of the quiz, in its order.
 */
const statements = `
alter table quiz add column draw text;
alter table quiz add column pool_id text references component (id);

alter table question add column material text;
alter table question add column module_id text references module (id);
alter table question add column difficulty integer;
alter table question add column keeps_order integer not null default 0;

create table attempt_question (attempt_id text not null references attempt (id),
  question_id text not null references question (id), ord integer not null, choice_order text not null,
  primary key (attempt_id, question_id));
`;

export const up = (db: Kysely<unknown>): Promise<void> => runStatements(db, statements);
