import { write } from './portable.ts';
import type { Db, Schema } from './schema.ts';

/** Every table, each after those it refers to: the order to fill them in; reversed, the order to empty them. */
export const TABLES = [
  'setting',
  'file',
  'balai',
  'pemda',
  'opd',
  'opdAlias',
  'signatory',
  'account',
  'accountRole',
  'session',
  'accountToken',
  'course',
  'courseVersion',
  'module',
  'component',
  'lesson',
  'lessonCheck',
  'quiz',
  'question',
  'rubric',
  'criterion',
  'criterionLevel',
  'assignment',
  'batch',
  'batchModule',
  'batchMentor',
  'enrolment',
  'meeting',
  'attendance',
  'rosterImport',
  'result',
  'moduleProgress',
  'opdProgress',
  'completionDay',
  'attempt',
  'answer',
  'quizAllowance',
  'submission',
  'draft',
  'version',
  'photo',
  'photoBand',
  'photoUpload',
  'versionPhoto',
  'keptDraft',
  'selfLevel',
  'extension',
  'allocation',
  'review',
  'reviewLevel',
  'photoMark',
  'photoCrop',
  'suggestion',
  'commentThread',
  'comment',
  'presence',
  'phrase',
  'adviceReply',
  'decision',
  'decisionWithdrawal',
  'pressRelease',
  'fingerprint',
  'similarityCheck',
  'similarityMatch',
  'handBack',
  'certificate',
  'certificateCounter',
  'revocation',
  'mail',
  'job',
  'auditEvent',
] as const satisfies readonly (keyof Schema)[];

type Missing = Exclude<keyof Schema, (typeof TABLES)[number]>;
/** Does not compile while a table is missing above. */
const ALL: [Missing] extends [never] ? typeof TABLES : Missing = TABLES;

/** Takes every row away. Only for a database that nobody has used yet. */
export async function emptyDatabase(db: Db): Promise<void> {
  await write(db, async (tx) => {
    for (const table of ALL.toReversed()) await tx.deleteFrom(table).execute();
  });
}
