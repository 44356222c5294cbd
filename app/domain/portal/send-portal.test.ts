import { expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { makePortalWorld, type PortalWorld } from '#db/testing/portals.ts';
import { later, makeMentor, makeParticipant } from '#db/testing/writing.ts';
import { decideReview } from '../review/decide-review.server.ts';
import { openReview } from '../review/open-review.server.ts';
import { publishDocument, saveDocument, withdrawDocument } from './change-documents.server.ts';
import { saveHead } from './change-pages.server.ts';
import type { DocumentReader } from './document-reader.ts';
import { findOwnPortal } from './find-portal.server.ts';
import type { DocumentValues } from './forms.ts';
import { addPortalComment, listPortalComments, removePortalComment } from './portal-comments.server.ts';
import { findDocumentFile, findPortalPicture } from './portal-files.server.ts';
import { saveNote } from './save-note.server.ts';
import { sendPortal } from './send-portal.server.ts';
import { findOwnSentPortal, findSentPortal, isSentPortal, listSentChanges } from './sent-portal.server.ts';

const NOTE = { judul: 'Situs Dinas Kesehatan', catatan: 'Saya membenahi halaman layanan.' };
const HEAD = { title: 'Imunisasi anak', summary: 'Gratis.', reviewedOn: '2026-11-10', was: '' };
const PAPER: DocumentValues = {
  ...{ title: 'Maklumat layanan', ppidClass: 'setiap_saat', docKind: 'maklumat', year: 2026, summary: '' },
  was: '',
};
const read: DocumentReader = async (bytes) =>
  bytes[0] === 0
    ? { ok: false, reason: 'corrupt' }
    : {
        ok: true,
        inspection: {
          ...{ kind: 'pdf', pages: 1, title: '', author: '', textLength: 9, isScanned: false },
          ...{ hasScript: false, isEncrypted: false, personalData: [], isPartial: false },
        },
      };
const pdf = (byte: number) => ({ bytes: new Uint8Array([byte, 1]), name: `berkas-${byte}.pdf` });

onBothEngines('sending a portal', (db) => {
  const change = async ({ participant, portalId }: PortalWorld, title: string, now = NOW) => {
    const own = await findOwnPortal(db(), participant, portalId, now);
    const pageId = own?.portal.pages[1]?.id ?? '';
    return saveHead(db(), participant, { portalId, pageId }, { ...HEAD, title }, now);
  };
  const sent = async (world: PortalWorld, now = later(60)) => {
    await change(world, 'Imunisasi anak', NOW);
    const result = await sendPortal(db(), world.participant, world.portalId, NOTE, now);
    if (!result.ok) throw new Error(result.reason);
    return result.submissionId;
  };

  it('freezes it with its checks, once, and locks it while it waits', async () => {
    const world = await makePortalWorld(db());
    const { participant, portalId, mentor } = world;
    expect(await sendPortal(db(), participant, portalId, NOTE, NOW)).toEqual({
      ok: false,
      reason: 'nothing_changed',
    });
    const submissionId = await sent(world);
    const twin = await sendPortal(db(), participant, portalId, NOTE, later(61));
    expect(twin).toMatchObject({ ok: true, n: 1 });
    expect(await change(world, 'Lain', later(70))).toEqual({ ok: false, reason: 'waiting' });
    expect(await saveNote(db(), participant, portalId, NOTE, later(70))).toMatchObject({ reason: 'waiting' });
    const frozen = await findSentPortal(db(), mentor, submissionId);
    expect(frozen?.portal.pages[1]?.title).toBe('Imunisasi anak');
    expect(frozen?.total).toBeGreaterThan(10);
    expect(frozen?.checks.done).toBe(frozen?.passed);
    expect(await isSentPortal(db(), mentor, submissionId)).toBe(true);
    expect((await findOwnSentPortal(db(), participant, portalId, 1))?.n).toBe(1);
    const { participant: classmate } = await makeParticipant(db(), world);
    for (const stranger of [world.stranger, classmate, participant])
      expect(await findSentPortal(db(), stranger, submissionId)).toBeUndefined();
    expect(await findOwnSentPortal(db(), classmate, portalId, 1)).toBeUndefined();
    expect(await sendPortal(db(), classmate, portalId, NOTE, NOW)).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });

  it('opens again when it is returned, and tells what came after', async () => {
    const world = await makePortalWorld(db());
    const { mentor, participant, portalId } = world;
    const submissionId = await sent(world);
    await openReview(db(), mentor, submissionId, later(70));
    const edit = { submissionId, n: 1, rev: 0 };
    const decided = await decideReview(db(), mentor, edit, 'return', { note: 'Sebut biayanya.' }, later(80));
    expect(decided.ok).toBe(true);
    expect(await sendPortal(db(), participant, portalId, NOTE, later(90))).toMatchObject({
      reason: 'nothing_changed',
    });
    expect((await change(world, 'Imunisasi dasar', later(100))).ok).toBe(true);
    const again = await sendPortal(db(), participant, portalId, NOTE, later(120));
    expect(again).toMatchObject({ ok: true, n: 2, mentorId: mentor.accountId });
    const second = await findSentPortal(db(), mentor, submissionId);
    if (!second) throw new Error('not sent');
    const { changes, before } = await listSentChanges(db(), second);
    expect(changes.filter(({ at }) => at > (before ?? '')).map(({ afterText }) => afterText)).toEqual([
      'Imunisasi dasar / Gratis. / diperiksa 2026-11-10',
    ]);
    expect((await findSentPortal(db(), mentor, submissionId, 1))?.portal.pages[1]?.title).toBe(
      'Imunisasi anak',
    );
  });

  it('gives its files to its owner, and to mentors those it was sent with', async () => {
    const world = await makePortalWorld(db());
    const { participant, portalId, store, mentor, organizer } = world;
    const bad = await publishDocument(db(), store, read, participant, portalId, PAPER, pdf(0), NOW);
    expect(bad).toEqual({ ok: false, reason: 'corrupt' });
    const made = await publishDocument(db(), store, read, participant, portalId, PAPER, pdf(1), NOW);
    if (!made.ok) throw new Error(made.reason);
    const { documentId } = made;
    const file = (viewer: typeof mentor, id = documentId) => findDocumentFile(db(), viewer, portalId, id);
    expect((await file(participant))?.originalName).toBe('berkas-1.pdf');
    expect(await file(mentor)).toBeUndefined();
    const submissionId = await sent(world);
    expect([(await file(mentor))?.mime, (await file(organizer))?.mime]).toEqual(
      Array(2).fill('application/pdf'),
    );
    const picture = (await findOwnPortal(db(), participant, portalId, NOW))?.portal.pictures[0]?.id ?? '';
    expect(await findPortalPicture(db(), mentor, portalId, picture)).toBeDefined();
    const { participant: classmate } = await makeParticipant(db(), world);
    for (const stranger of [world.stranger, classmate]) {
      expect(await file(stranger)).toBeUndefined();
      expect(await findPortalPicture(db(), stranger, portalId, picture)).toBeUndefined();
    }
    await openReview(db(), mentor, submissionId, later(70));
    await decideReview(db(), mentor, { submissionId, n: 1, rev: 0 }, 'return', {}, later(80));
    const place = { portalId, documentId };
    const other = await saveDocument(db(), store, read, participant, place, PAPER, pdf(2), later(100));
    if (!other.ok) throw new Error(other.reason);
    expect(other.documentId).not.toBe(documentId);
    const { documents } = (await findOwnPortal(db(), participant, portalId, NOW))?.portal ?? {
      documents: [],
    };
    expect(documents.map(({ fileName, slug }) => [fileName, slug])).toEqual([
      ['sop.pdf', 'sop'],
      ['berkas-2.pdf', 'maklumat-layanan'],
    ]);
    // What was sent keeps its file; what came after is not the mentor's yet.
    expect((await file(mentor))?.originalName).toBe('berkas-1.pdf');
    expect(await file(mentor, other.documentId)).toBeUndefined();
    const gone = await withdrawDocument(db(), world.stranger, place, 'x', NOW);
    expect(gone).toEqual({ ok: false, reason: 'not_found' });
  });

  it('takes notes of its mentor on parts that exist', async () => {
    const world = await makePortalWorld(db());
    const { mentor, portalId, participant } = world;
    const submissionId = await sent(world);
    await openReview(db(), mentor, submissionId, later(70));
    const page = (await findOwnPortal(db(), participant, portalId, NOW))?.portal.pages[1];
    const spot = { kind: 'page' as const, id: page?.id ?? '', blockId: page?.blocks[0]?.id ?? '' };
    const edit = { submissionId, n: 1, rev: 0 };
    const note = { kind: 'comment' as const, spot, body: 'Sebut biayanya.' };
    const added = await addPortalComment(db(), mentor, edit, note, later(71));
    if (!added.ok) throw new Error(added.reason);
    const lost = { ...note, spot: { ...spot, blockId: 'tidak-ada' } };
    expect(await addPortalComment(db(), mentor, edit, lost, later(72))).toMatchObject({
      reason: 'bad_target',
    });
    const fellow = await makeMentor(db(), world, {}, 'Mentor Lain');
    expect(await addPortalComment(db(), fellow, edit, note, later(72))).toMatchObject({
      reason: 'not_found',
    });
    const { id } = await db()
      .selectFrom('review')
      .select('id')
      .where('reviewerId', '=', mentor.accountId)
      .executeTakeFirstOrThrow();
    expect((await listPortalComments(db(), id)).map(({ body }) => body)).toEqual(['Sebut biayanya.']);
    await removePortalComment(db(), mentor, edit, added.commentId);
    expect(await listPortalComments(db(), id)).toEqual([]);
  });
});
