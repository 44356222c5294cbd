import PDFDocument from 'pdfkit';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { addPicture } from '#app/domain/portal/add-picture.server.ts';
import { addBlock, removeBlock, saveBlock } from '#app/domain/portal/change-blocks.server.ts';
import { publishDocument, withdrawDocument } from '#app/domain/portal/change-documents.server.ts';
import { addPage, saveHead, unpublishPage } from '#app/domain/portal/change-pages.server.ts';
import { correctStory, postStory, withdrawStory } from '#app/domain/portal/change-stories.server.ts';
import type { DocumentReader } from '#app/domain/portal/document-reader.ts';
import { findOwnPortal } from '#app/domain/portal/find-portal.server.ts';
import type { BlockValues, DocumentValues } from '#app/domain/portal/forms.ts';
import { openPortal } from '#app/domain/portal/open-portal.server.ts';
import { addPortalComment } from '#app/domain/portal/portal-comments.server.ts';
import { sendPortal } from '#app/domain/portal/send-portal.server.ts';
import type { PortalPage } from '#app/domain/portal/snapshot.ts';
import { startState } from '#app/domain/portal/start-state.ts';
import { openReview } from '#app/domain/review/open-review.server.ts';
import type { Moment } from './history.ts';
import type { Learner } from './learning.ts';
import { drawPicture } from './pictures.ts';
import { type Ruling, reviewAndDecide } from './reviewing.ts';
import type { Beat } from './stories/ended-beats.ts';
import { oldPaper, pageWords, papersOf, serviceWords } from './stories/portal-words.ts';
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
  beat: Beat,
  assignmentId: string,
  now: Date,
): Promise<void> {
  const { db, files } = room;
  const { agency, headlines, service, scene, photo, change, why } = beat;
  const portalId = await own(room, viewer, assignmentId, now);
  const before = await portalOf(room, viewer, portalId, now);
  for (const document of before.documents.filter(({ state }) => state === 'published'))
    must(await withdrawDocument(db, viewer, { portalId, documentId: document.id }, oldPaper(document), now));
  for (const [title, docKind, ppidClass] of papersOf(headlines.service)) {
    const paper: DocumentValues = {
      ...{ title, docKind, ppidClass, year: now.getUTCFullYear(), was: '' },
      summary: `Berlaku di ${agency}. Disahkan kepala OPD.`,
    };
    const bytes = await print(title, `${title}. ${service.summary} ${service.steps.join(' ')}`);
    const upload = { bytes, name: `${docKind}.pdf` };
    must(await publishDocument(db, files, readerOf(title), viewer, portalId, paper, upload, now));
  }
  const added = must(await addPage(db, viewer, portalId, { title: headlines.service, kind: 'service' }, now));
  const { pages, stories, today } = await portalOf(room, viewer, portalId, now);
  const door = pages.find(({ id }) => id === added.pageId)?.slug ?? '';
  for (const page of pages) {
    const place = { portalId, pageId: page.id };
    const isNew = page.id === added.pageId;
    const words = isNew ? serviceWords(service) : pageWords(page.kind, agency, headlines.service, door);
    if (words) {
      await rewrite(room, viewer, place, page, words, now);
      const summary = isNew ? service.summary : '';
      const title = page.kind === 'home' ? agency : page.title;
      must(await saveHead(db, viewer, place, { title, summary, reviewedOn: today, was: '' }, now));
    } else if (page.state === 'published')
      must(await unpublishPage(db, viewer, place, 'Isinya sudah tidak berlaku. Lihat halaman layanan.', now));
  }
  const reason = 'Berita lama tanpa tanggal dan sumber yang dapat diperiksa lagi.';
  for (const story of stories.filter(({ state }) => state === 'published'))
    must(await withdrawStory(db, viewer, { portalId, storyId: story.id }, reason, now));

  const picture = { bytes: await drawPicture(scene), name: `${scene}.jpg` };
  const taken = must(await addPicture(db, files, viewer, portalId, picture, now));
  const news = {
    ...{ headline: headlines.news, dateline: 'Sei Rantau', eventOn: today, was: '' },
    body: [change.replace(/, \{H\}\.$/, '.'), why].join('\n\n'),
    ...{ alt: photo.shows, caption: `${photo.shows}. ${photo.behind}. (Foto: ${agency})` },
  };
  const posted = must(await postStory(db, viewer, portalId, news, taken.pictureId, now));
  const correction = 'Semula tanggal peristiwa tertulis keliru. Tanggal di atas sudah benar.';
  must(await correctStory(db, viewer, { portalId, storyId: posted.storyId }, correction, now));
}

/** Written over the blocks that are there, in their order; what is left over goes. */
async function rewrite(
  { db }: WritingRoom,
  viewer: Viewer,
  place: { portalId: string; pageId: string },
  page: PortalPage,
  words: BlockValues[],
  now: Date,
): Promise<void> {
  const old = page.blocks.filter(({ kind }) => kind !== 'picture');
  for (const picture of page.blocks.filter(({ kind }) => kind === 'picture'))
    must(await removeBlock(db, viewer, { ...place, blockId: picture.id }, now));
  for (const [index, values] of words.entries()) {
    const { kind, role } = values;
    const blockId =
      old[index]?.id ?? must(await addBlock(db, viewer, place, { kind, role, after: '' }, now)).blockId;
    must(await saveBlock(db, viewer, { ...place, blockId }, values, now));
  }
  for (const { id } of old.slice(words.length))
    must(await removeBlock(db, viewer, { ...place, blockId: id }, now));
}

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

async function portalOf({ db }: WritingRoom, viewer: Viewer, portalId: string, now: Date) {
  const found = await findOwnPortal(db, viewer, portalId, now);
  if (!found) throw new Error('the portal is gone');
  return found.portal;
}

async function own({ db, files }: WritingRoom, viewer: Viewer, assignmentId: string, now: Date) {
  return must(await openPortal(db, files, startState, viewer, assignmentId, now)).portalId;
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
