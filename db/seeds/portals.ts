import PDFDocument from 'pdfkit';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { addPicture } from '#app/domain/portal/add-picture.server.ts';
import { saveBlock } from '#app/domain/portal/change-blocks.server.ts';
import { publishDocument } from '#app/domain/portal/change-documents.server.ts';
import { addPage, saveHead, unpublishPage } from '#app/domain/portal/change-pages.server.ts';
import { correctStory, postStory } from '#app/domain/portal/change-stories.server.ts';
import type { DocumentReader } from '#app/domain/portal/document-reader.ts';
import { findOwnPortal } from '#app/domain/portal/find-portal.server.ts';
import type { BlockValues, DocumentValues } from '#app/domain/portal/forms.ts';
import { openPortal } from '#app/domain/portal/open-portal.server.ts';
import { addPortalComment } from '#app/domain/portal/portal-comments.server.ts';
import { sendPortal } from '#app/domain/portal/send-portal.server.ts';
import type { BlockRole, PortalBlock, PortalPage } from '#app/domain/portal/snapshot.ts';
import { startState } from '#app/domain/portal/start-state.ts';
import { openReview } from '#app/domain/review/open-review.server.ts';
import type { Moment } from './history.ts';
import type { Learner } from './learning.ts';
import { drawPicture } from './pictures.ts';
import { type Ruling, reviewAndDecide } from './reviewing.ts';
import type { Beat } from './stories/ended-beats.ts';
import type { Work, WritingRoom } from './writing.ts';

/** The portal of one participant, put in order from what they found in their own agency, sent and passed. */
export function planPortal(
  room: WritingRoom,
  { viewer }: Learner,
  beat: Beat,
  assignmentId: string,
  work: Work,
): void {
  const [version] = work.versions;
  if (!version?.ruling) throw new Error('a portal of the demo world is sent and read');
  const { sent, ruling } = version;
  const morning: Moment = [sent[0], '08.05'];
  room.history.add(morning, (now) => mend(room, viewer, beat, assignmentId, now));
  room.history.add(sent, async (now) => {
    const portalId = await own(room, viewer, assignmentId, now);
    const note = {
      judul: `Situs ${beat.agency}`,
      catatan: `Saya membuat halaman “${beat.headlines.service}”, menerbitkan SOP dan maklumat, dan menurunkan halaman yang basi.`,
    };
    must(await sendPortal(room.db, viewer, portalId, note, now));
  });
  room.history.add(ruling.at, (now) => judge(room, viewer, assignmentId, ruling, now));
}

async function mend(
  room: WritingRoom,
  viewer: Viewer,
  { agency, headlines, service, scene, photo, change, why }: Beat,
  assignmentId: string,
  now: Date,
): Promise<void> {
  const { db, files } = room;
  const portalId = await own(room, viewer, assignmentId, now);
  for (const [title, docKind] of [
    [`SOP ${headlines.service.toLowerCase()}`, 'sop'],
    ['Maklumat layanan', 'maklumat'],
  ] as const) {
    const paper: DocumentValues = {
      ...{ title, docKind, ppidClass: 'setiap_saat', year: now.getUTCFullYear(), was: '' },
      summary: `Berlaku di ${agency}. Disahkan kepala OPD.`,
    };
    const bytes = await print(title, `${title}. ${service.summary} ${service.steps.join(' ')}`);
    const upload = { bytes, name: `${docKind}.pdf` };
    must(await publishDocument(db, files, readerOf(title), viewer, portalId, paper, upload, now));
  }
  const page = must(await addPage(db, viewer, portalId, { title: headlines.service, kind: 'service' }, now));
  const place = { portalId, pageId: page.pageId };
  const { portal } = (await findOwnPortal(db, viewer, portalId, now)) ?? {};
  const added = portal?.pages.find(({ id }) => id === page.pageId);
  if (!portal || !added) throw new Error(`${agency} has no portal`);
  for (const block of added.blocks)
    must(await saveBlock(db, viewer, { ...place, blockId: block.id }, filled(block, service), now));
  const head = { title: headlines.service, summary: service.summary, reviewedOn: portal.today, was: '' };
  must(await saveHead(db, viewer, place, head, now));

  const picture = { bytes: await drawPicture(scene), name: `${scene}.jpg` };
  const taken = must(await addPicture(db, files, viewer, portalId, picture, now));
  const story = {
    ...{ headline: headlines.news, dateline: 'Sei Rantau', eventOn: portal.today, was: '' },
    body: [change.replace(/, \{H\}\.$/, '.'), why].join('\n\n'),
    alt: photo.shows,
    caption: `${photo.shows}. ${photo.behind}. (Foto: ${agency})`,
  };
  const posted = must(await postStory(db, viewer, portalId, story, taken.pictureId, now));
  const correction = 'Semula tanggal peristiwa tertulis keliru. Tanggal di atas sudah benar.';
  must(await correctStory(db, viewer, { portalId, storyId: posted.storyId }, correction, now));

  const stale = portal.pages.find(isStale);
  if (stale)
    must(
      await unpublishPage(
        db,
        viewer,
        { portalId, pageId: stale.id },
        'Isinya sudah tidak berlaku. Pengumuman terbaru ada di Berita.',
        now,
      ),
    );
}

const isStale = ({ title, state }: PortalPage): boolean => title === 'Pengumuman' && state === 'published';

async function judge(
  room: WritingRoom,
  viewer: Viewer,
  assignmentId: string,
  ruling: Ruling,
  now: Date,
): Promise<void> {
  const { db } = room;
  const portalId = await own(room, viewer, assignmentId, now);
  const seen = await findOwnPortal(db, viewer, portalId, now);
  const { submissionId, mentorId } = seen?.task ?? {};
  const mentor = room.mentors.get(mentorId ?? '');
  const page = seen?.portal.pages.findLast(({ kind }) => kind === 'service');
  const steps = page?.blocks.find(({ role }) => role === 'prosedur');
  if (!submissionId || !mentor || !page || !steps) throw new Error('a portal has no mentor');
  await openReview(db, mentor, submissionId, now);
  const spot = { kind: 'page' as const, id: page.id, blockId: steps.id };
  const note = {
    kind: 'praise' as const,
    spot,
    body: 'Langkahnya dapat diikuti orang yang baru pertama datang.',
  };
  must(await addPortalComment(db, mentor, { submissionId, n: 1, rev: 0 }, note, now));
  await reviewAndDecide(db, mentor, { submissionId, n: 1, eventOn: room.today }, ruling, now);
}

async function own({ db, files }: WritingRoom, viewer: Viewer, assignmentId: string, now: Date) {
  return must(await openPortal(db, files, startState, viewer, assignmentId, now)).portalId;
}

const TEXTS: Partial<Record<BlockRole, (service: Beat['service']) => string>> = {
  syarat: ({ papers }) => papers.replaceAll(/(?:,| dan) /g, '\n'),
  prosedur: ({ steps }) => steps.join('\n'),
  waktu: ({ time }) => `Waktu: ${time}\nTempat: Loket lantai satu, pada jam kerja`,
  biaya: ({ cost }) => `Biaya: ${cost}`,
  produk: ({ summary }) => summary,
  pengaduan: () =>
    'Pengaduan: Petugas informasi pada jam layanan, atau [SP4N-LAPOR!](https://www.lapor.go.id). Jawaban paling lama tiga hari kerja.',
  dokumen: () => '[Maklumat layanan](/dokumen/maklumat-layanan)\n[Semua dokumen PPID](/dokumen)',
};

function filled({ kind, heading, level, role }: PortalBlock, service: Beat['service']): BlockValues {
  return { kind, heading, level, role, text: TEXTS[role]?.(service) ?? '', alt: '', caption: '', was: '' };
}

/** A page of a document that says what it is. */
function print(title: string, text: string): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 72, info: { Title: title }, lang: 'id-ID' });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.fontSize(18).text(title).moveDown().fontSize(11).text(text);
    document.end();
  });
}

/** What looking into it would find: the demo world need not wait for that. */
const readerOf =
  (title: string): DocumentReader =>
  async (bytes) => ({
    ok: true,
    inspection: {
      ...{ kind: 'pdf', pages: 1, title, author: '', textLength: bytes.length, isScanned: false },
      ...{ hasScript: false, isEncrypted: false, personalData: [], isPartial: false },
      ...{ language: 'id-ID', isTagged: false },
    },
  });

/** Verbs of the demo world succeed, or it is none. */
function must<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(`portal: ${JSON.stringify(result)}`);
  return result as Extract<T, { ok: true }>;
}
