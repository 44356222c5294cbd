import { obstacleSentences } from '#app/desk/certificates/obstacle-sentence.ts';
import { displayName } from '#app/domain/accounts/person-name.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import {
  CERTIFICATES_PER_PAGE,
  type findIssuance,
  listBatchCertificates,
} from '#app/domain/certificates/queries.server.ts';
import type { Db } from '#db/schema.ts';

type Issuance = NonNullable<Awaited<ReturnType<typeof findIssuance>>>;
type View = 'berhak' | 'belum' | 'terbit';

const VIEWS: readonly string[] = ['berhak', 'belum', 'terbit'] satisfies View[];
/** So many can be ticked on one page; a larger batch is issued in turns. */
const MOST_TICKED = 200;

/** Which list is asked for; without a wish the one with something to do. */
export function readView(request: Request, issuance: Issuance): { view: View; issued: number | null } {
  const { searchParams } = new URL(request.url);
  const wish = searchParams.get('tampil');
  const issued = searchParams.get('diterbitkan');
  const fallback = issuance.eligible.length > 0 ? 'berhak' : issuance.issued > 0 ? 'terbit' : 'belum';
  return {
    view: wish && VIEWS.includes(wish) ? (wish as View) : fallback,
    issued: issued && /^\d{1,5}$/.test(issued) ? Number(issued) : null,
  };
}

export function findings({ eligible, notYet, issued, hasSignatory, passScore }: Issuance) {
  const title =
    eligible.length > 0
      ? `${eligible.length} peserta berhak atas sertifikat${issued > 0 ? `, ${issued} sudah diterbitkan` : ''}`
      : issued > 0
        ? `${issued} sertifikat sudah diterbitkan${notYet.length > 0 ? `, ${notYet.length} peserta belum berhak` : ''}`
        : 'Belum ada peserta yang berhak atas sertifikat';
  return {
    title,
    hasSignatory,
    passScore,
    counts: { eligible: eligible.length, notYet: notYet.length, issued },
  };
}

/** The rows of one list. */
export async function listFor(db: Db, viewer: Viewer, issuance: Issuance, view: View, page: number) {
  if (view === 'berhak') {
    const rows = issuance.eligible
      .slice(0, MOST_TICKED)
      .map(({ enrolmentId, person, opdName, finalGrade }) => ({
        enrolmentId,
        name: displayName(person),
        opdName,
        finalGrade,
      }));
    return { view, rows, total: issuance.eligible.length };
  }
  const pageSize = CERTIFICATES_PER_PAGE;
  if (view === 'belum') {
    const rows = issuance.notYet
      .slice((page - 1) * pageSize, page * pageSize)
      .map(({ enrolmentId, person, opdName, eligibility }) => ({
        enrolmentId,
        name: displayName(person),
        opdName,
        lacks: eligibility.ok ? [] : obstacleSentences(eligibility.reasons, issuance.modules),
      }));
    return { view, rows, total: issuance.notYet.length, page, pageSize };
  }
  const { rows, total } = await listBatchCertificates(db, viewer, issuance.batchId, page);
  return {
    view,
    rows: rows.map(({ id, code, number, state, issuedAt, ...person }) => ({
      id,
      code,
      number,
      state,
      issuedAt,
      name: displayName(person),
    })),
    total,
    page,
    pageSize,
    zone: issuance.zone,
  };
}
