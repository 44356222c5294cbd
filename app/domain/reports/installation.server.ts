import { isPostgres } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { hasRole, type Viewer } from '../accounts/viewer.ts';
import { countMail } from '../notifications/mail-list.server.ts';

export interface InstallationFacts {
  engine: 'SQLite' | 'PostgreSQL';
  isDemo: boolean;
  balai: number;
  opd: number;
  accounts: number;
  participants: number;
  batches: number;
  submissions: number;
  certificates: number;
  mail: Record<string, number>;
  failedJobs: number;
}

/** What the admin's first page shows; undefined for everybody else. */
export async function describeInstallation(db: Db, viewer: Viewer): Promise<InstallationFacts | undefined> {
  if (!hasRole(viewer, 'admin')) return undefined;
  const [counts, demo, mail] = await Promise.all([
    db
      .selectNoFrom((e) => [
        e
          .selectFrom('balai')
          .select((c) => c.fn.countAll<number>().as('n'))
          .as('balai'),
        e
          .selectFrom('opd')
          .where('isActive', '=', 1)
          .select((c) => c.fn.countAll<number>().as('n'))
          .as('opd'),
        e
          .selectFrom('account')
          .where('isActive', '=', 1)
          .select((c) => c.fn.countAll<number>().as('n'))
          .as('accounts'),
        e
          .selectFrom('enrolment')
          .where('state', '=', 'active')
          .select((c) => c.fn.count<number>('accountId').distinct().as('n'))
          .as('participants'),
        e
          .selectFrom('batch')
          .select((c) => c.fn.countAll<number>().as('n'))
          .as('batches'),
        e
          .selectFrom('submission')
          .select((c) => c.fn.countAll<number>().as('n'))
          .as('submissions'),
        e
          .selectFrom('certificate')
          .where('state', '=', 'terbit')
          .select((c) => c.fn.countAll<number>().as('n'))
          .as('certificates'),
        e
          .selectFrom('job')
          .where('state', '=', 'failed')
          .select((c) => c.fn.countAll<number>().as('n'))
          .as('failedJobs'),
      ])
      .executeTakeFirstOrThrow(),
    db.selectFrom('setting').select('value').where('key', '=', 'demo').executeTakeFirst(),
    countMail(db),
  ]);
  const number = (value: number | null) => Number(value ?? 0);
  return {
    engine: isPostgres(db) ? 'PostgreSQL' : 'SQLite',
    isDemo: demo?.value === '1',
    balai: number(counts.balai),
    opd: number(counts.opd),
    accounts: number(counts.accounts),
    participants: number(counts.participants),
    batches: number(counts.batches),
    submissions: number(counts.submissions),
    certificates: number(counts.certificates),
    failedJobs: number(counts.failedJobs),
    mail,
  };
}
