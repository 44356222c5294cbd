import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import {
  later,
  makeMentor,
  makeParticipant,
  makeWritingWorld,
  STORY,
  send,
  type WritingWorld,
} from '#db/testing/writing.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { rangeTarget } from '../manuscript/anchor.ts';
import { fromFields, type ManuscriptDocument } from '../manuscript/document.ts';
import { suggestReplace } from '../manuscript/edit.ts';
import { MOST_COMMENTS } from './comment-limit.ts';
import { openReview } from './open-review.server.ts';
import { findReviewRoom } from './room.server.ts';
import { saveWork } from './save-work.server.ts';
import { removeSuggestion } from './suggest-edit.server.ts';

const base = fromFields(STORY);
const notFound = { ok: false, reason: 'not_found' };

onBothEngines('saving a review as a whole', (db) => {
  let world: WritingWorld;
  let mentor: Viewer;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
    ({ mentor } = world);
  });

  const waiting = async (texts: Partial<typeof STORY> = {}) => {
    const { participant } = await makeParticipant(db(), world);
    const submissionId = await send(db(), participant, world.assignmentId, texts);
    await openReview(db(), mentor, submissionId, NOW);
    return { participant, submissionId, edit: { submissionId, n: 1, rev: 0 } };
  };
  const reviewOf = async (submissionId: string) => {
    const found = await findReviewRoom(db(), mentor, submissionId);
    if (!found?.review) throw new Error('no review');
    return found.review;
  };
  const row = (sid: string) =>
    db().selectFrom('suggestion').selectAll().where('sid', '=', sid).executeTakeFirst();

  it('derives author, time and reason, and keeps them while the suggestion lives', async () => {
    const { submissionId, edit } = await waiting();
    const first = replaced(base, 'memberikan', 'menyuntikkan', 'u-1');
    const reasons = { 'u-1': { kind: 'gaya' as const, words: 'Lebih tepat' } };
    expect(await saveWork(db(), mentor, edit, { document: first, reasons }, NOW)).toMatchObject({
      ok: true,
      savedAt: NOW.toISOString(),
    });
    const { rev } = await reviewOf(submissionId);
    const both = replaced(first, 'Pelayanan', 'Layanan', 'u-2');
    await saveWork(db(), mentor, { ...edit, rev }, { document: both }, later(60));
    expect(await row('u-1')).toMatchObject({
      authorId: mentor.accountId,
      createdAt: NOW.toISOString(),
      reason: 'Lebih tepat',
      reasonKind: 'gaya',
      deleted: 'memberikan',
      inserted: 'menyuntikkan',
      decision: null,
    });
    expect(await row('u-2')).toMatchObject({ createdAt: later(60).toISOString(), reasonKind: null, ord: 2 });
    const review = await reviewOf(submissionId);
    expect(review.suggestions).toMatchObject([
      { id: 'u-1', reasonKind: 'gaya' },
      { id: 'u-2', reasonKind: null },
    ]);
    await saveWork(db(), mentor, { ...edit, rev: review.rev }, { document: base }, NOW);
    expect(await row('u-1')).toBeUndefined();
  });

  it('stores nothing of a document that changes the submitted text', async () => {
    const { submissionId, edit } = await waiting();
    const work = { document: fromFields({ ...STORY, judul: 'Judul lain' }), note: 'Ikut', levels: {} };
    expect(await saveWork(db(), mentor, edit, work, NOW)).toEqual({ ok: false, reason: 'not_proven' });
    // The words under a suggestion are not the author's.
    const forged = JSON.parse(
      JSON.stringify(replaced(base, 'memberikan', 'menyuntikkan', 'u-f')),
    ) as typeof base;
    const struck = forged.content[3]?.content[0]?.content?.find(
      ({ marks }) => marks?.[0]?.type === 'deletion',
    );
    if (struck) struck.text = 'menerima';
    expect(await saveWork(db(), mentor, edit, { document: forged }, NOW)).toMatchObject({
      reason: 'not_proven',
    });
    expect(await reviewOf(submissionId)).toMatchObject({ rev: 0, note: '', document: base, suggestions: [] });
  });

  it('takes no suggestion of another review, author or field', async () => {
    const one = await waiting();
    const other = await waiting();
    await saveWork(
      db(),
      mentor,
      one.edit,
      { document: replaced(base, 'memberikan', 'memberi', 'u-own') },
      NOW,
    );
    const stolen = { document: replaced(base, 'Pelayanan', 'Layanan', 'u-own') };
    const refused = { ok: false, reason: 'foreign_suggestion' };
    expect(await saveWork(db(), mentor, other.edit, stolen, NOW)).toEqual(refused);
    const twoFields = JSON.parse(
      JSON.stringify(
        replaced(replaced(base, 'Pelayanan', 'Layanan', 'u-a'), '412', '421', 'u-b', 'judul'),
      ).replaceAll('u-b', 'u-a'),
    ) as ManuscriptDocument;
    expect(await saveWork(db(), mentor, other.edit, { document: twoFields }, NOW)).toEqual(refused);
    expect((await reviewOf(other.submissionId)).suggestions).toEqual([]);
  });

  it('is the same when it is sent twice, and shows both when another window was quicker', async () => {
    const { submissionId, edit } = await waiting();
    const document = replaced(base, 'memberikan', 'memberi', 'u-r');
    const thread = { kind: 'comment' as const, target: teras(), body: 'Sumber?' };
    const work = { document, note: 'Bagus', threads: { 'komentar-0000000-1': thread } };
    const saved = await saveWork(db(), mentor, edit, work, NOW);
    const again = await saveWork(db(), mentor, edit, work, NOW);
    expect(again).toEqual(saved);
    expect((await reviewOf(submissionId)).threads).toHaveLength(1);
    const behind = await saveWork(db(), mentor, edit, { document: base, note: 'Lain' }, NOW);
    expect(behind).toMatchObject({
      ok: false,
      reason: 'conflict',
      stored: { note: 'Bagus', document, reasons: { 'u-r': { kind: null } }, threads: work.threads },
    });
    expect(await reviewOf(submissionId)).toMatchObject({ note: 'Bagus', document });
  });

  it('is for the mentor who has the manuscript, in their own review', async () => {
    const { submissionId, participant, edit } = await waiting();
    const document = replaced(base, 'memberikan', 'memberi', 'u-x');
    const helper = await makeMentor(db(), world, { capacity: 0 });
    for (const outsider of [world.stranger, participant, helper, world.organizer])
      expect(await saveWork(db(), outsider, edit, { document }, NOW)).toEqual(notFound);
    expect(await saveWork(db(), mentor, { ...edit, reviewId: 'lain' }, { document }, NOW)).toEqual(notFound);
    expect((await reviewOf(submissionId)).suggestions).toEqual([]);
  });

  it('adds, rewords and removes comments, all of a request or nothing of it', async () => {
    const { submissionId, edit } = await waiting();
    const id = 'komentar-0000000-2';
    const thread = { kind: 'praise' as const, target: teras(), body: 'Jelas.' };
    await saveWork(db(), mentor, edit, { threads: { [id]: thread } }, NOW);
    const step = async (work: Parameters<typeof saveWork>[3]) =>
      saveWork(db(), mentor, { ...edit, rev: (await reviewOf(submissionId)).rev }, work, NOW);
    await step({ threads: { [id]: { ...thread, body: 'Jelas sekali.' } } });
    expect((await reviewOf(submissionId)).threads).toMatchObject([
      { id, kind: 'praise', body: 'Jelas sekali.' },
    ]);
    const wrong = { ...thread, target: { ...teras(), quote: 'Bukan ini' } };
    expect(await step({ note: 'Ikut hilang', threads: { 'komentar-0000000-3': wrong } })).toEqual({
      ok: false,
      reason: 'bad_target',
    });
    expect(await reviewOf(submissionId)).toMatchObject({ note: '', threads: [{ id }] });
    const other = await waiting();
    expect(
      await saveWork(db(), mentor, other.edit, { threads: { [id]: { ...thread, body: 'Direbut' } } }, NOW),
    ).toEqual({ ok: false, reason: 'bad_target' });
    await step({ threads: { [id]: null } });
    expect((await reviewOf(submissionId)).threads).toEqual([]);
  });

  it('keeps a comment on a suggestion that is gone, and holds so many comments and no more', async () => {
    const { submissionId, edit } = await waiting();
    const document = replaced(base, 'memberikan', 'memberi', 'u-c');
    const onSuggestion = { kind: 'comment' as const, target: { suggestion: 'u-c' }, body: 'Setuju?' };
    await saveWork(db(), mentor, edit, { document, threads: { 'komentar-0000000-4': onSuggestion } }, NOW);
    await removeSuggestion(db(), mentor, edit, 'u-c', NOW);
    const review = await reviewOf(submissionId);
    expect([review.suggestions.length, review.threads.length]).toEqual([0, 1]);
    const many = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [
        `komentar-banyak-${index}`,
        { kind: 'comment' as const, target: teras(), body: 'x' },
      ]),
    );
    const at = { ...edit, rev: review.rev };
    expect(await saveWork(db(), mentor, at, { threads: many }, NOW)).toMatchObject({
      reason: 'too_many_comments',
    });
    const few = Object.fromEntries(Object.entries(many).slice(0, MOST_COMMENTS - 1));
    expect(await saveWork(db(), mentor, at, { threads: few }, NOW)).toMatchObject({ ok: true });
    expect((await reviewOf(submissionId)).threads).toHaveLength(MOST_COMMENTS);
  });
});

function teras() {
  const target = rangeTarget(base, 'teras', { from: 0, to: 15 });
  if (!target) throw new Error('no passage');
  return target;
}

function replaced(
  document: ManuscriptDocument,
  words: string,
  better: string,
  id: string,
  field: 'teras' | 'tubuh' | 'judul' = words === 'Pelayanan' ? 'tubuh' : 'teras',
): ManuscriptDocument {
  const at = Array.from(STORY[field].replace('\n\n', '\n').slice(0, STORY[field].indexOf(words))).length;
  const made = suggestReplace(document, field, at, at + words.length, better, id);
  if (!made.ok) throw new Error(made.reason);
  return made.document;
}
