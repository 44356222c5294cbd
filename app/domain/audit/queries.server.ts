import type { Db } from '#db/schema.ts';
import { hasRole, type Viewer } from '../accounts/viewer.ts';

const AUDIT_PAGE = 50;

/** A page of the audit trail, newest first, for the admin; `verb` is a whole verb. Others see none. */
export async function listAuditEvents(db: Db, viewer: Viewer, filter: { verb?: string; page?: number }) {
  if (!hasRole(viewer, 'admin')) return { total: 0, pageSize: AUDIT_PAGE, rows: [], verbs: [] };
  const { verb, page = 1 } = filter;
  const matching = db
    .selectFrom('auditEvent')
    .$if(Boolean(verb), (q) => q.where('auditEvent.verb', '=', verb ?? ''));
  const [{ total }, rows, verbs] = await Promise.all([
    matching.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    matching
      .leftJoin('account as actor', 'actor.id', 'auditEvent.actorId')
      .leftJoin('account as subject', (join) =>
        join.onRef('subject.id', '=', 'auditEvent.subjectId').on('auditEvent.subjectKind', '=', 'account'),
      )
      .leftJoin('balai', 'balai.id', 'auditEvent.balaiId')
      .select([
        'auditEvent.id',
        'auditEvent.at',
        'auditEvent.verb',
        'auditEvent.subjectKind',
        'auditEvent.subjectId',
        'auditEvent.detail',
        'actor.name as actorName',
        'subject.name as subjectName',
        'balai.shortName as balaiName',
      ])
      .orderBy('auditEvent.at', 'desc')
      .orderBy('auditEvent.id', 'desc')
      .limit(AUDIT_PAGE)
      .offset((page - 1) * AUDIT_PAGE)
      .execute(),
    db.selectFrom('auditEvent').select('verb').distinct().orderBy('verb').execute(),
  ]);
  return { total: Number(total), pageSize: AUDIT_PAGE, rows, verbs: verbs.map((row) => row.verb) };
}
