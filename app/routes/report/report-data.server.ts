import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { readView } from '#app/desk/completion/matrix-view.ts';
import { shellFacts } from '#app/desk/shell-facts.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { listReadableBatches } from '#app/domain/reports/access.server.ts';
import { findReaderCompletion } from '#app/domain/reports/completion.server.ts';
import { findOpdPeople } from '#app/domain/reports/people.server.ts';
import { pageNumber } from '#app/http/page-number.ts';
import { found } from '#app/http/respond.ts';

/** What a leader or contact person reads of one batch. */
export async function readReport(viewer: Viewer, batchId: string, request: Request) {
  const at = now();
  const { searchParams } = new URL(request.url);
  const [completion, batches] = await Promise.all([
    findReaderCompletion(db, viewer, batchId, at),
    listReadableBatches(db, viewer),
  ]);
  const { batch, modules, report, namedOpdIds } = found(completion);
  const view = readView(searchParams);
  // A contact person of one OPD has nothing to open first.
  const onlyOpdId = report.rows.length === 1 ? report.rows[0]?.opdId : undefined;
  const opdId = view.opdId ?? onlyOpdId;
  const page = pageNumber(searchParams);
  const mayOpen = opdId !== undefined && (namedOpdIds === 'all' || namedOpdIds.includes(opdId));
  return {
    shell: shellFacts(viewer, 'reader'),
    batch: { id: batch.id, name: batch.name, pemdaName: batch.pemdaName, zone: batch.zone },
    modules,
    report,
    namedOpdIds: namedOpdIds === 'all' ? [] : namedOpdIds,
    people: mayOpen ? await findOpdPeople(db, viewer, batchId, opdId, page, at) : undefined,
    others: batches.filter(({ id }) => id !== batchId),
    page,
    view,
    at: at.toISOString(),
  };
}

export type Report = Awaited<ReturnType<typeof readReport>>;
