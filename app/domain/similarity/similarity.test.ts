import { beforeEach, expect, it } from 'vitest';
import { compareVersionChore } from '#app/jobs/compare-version.server.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import {
  later,
  makeParticipant,
  makeWritingWorld,
  STORY,
  send,
  type WritingWorld,
} from '#db/testing/writing.ts';
import { addRelease, removeRelease } from './press-releases.server.ts';
import { findSimilarity } from './queries.server.ts';

const COPIED =
  'Petugas mendatangi rumah warga satu per satu sejak pukul 08.00 dan mencatat anak yang belum menerima imunisasi ' +
  'dasar lengkap, lalu mengantar mereka ke puskesmas terdekat dengan ambulans desa.';
const RELEASE = {
  title: 'Siaran pers imunisasi kejar',
  body: `${COPIED} Kegiatan ini berlangsung tiga hari di tiga kecamatan dan diikuti kader posyandu dari setiap desa.`,
};
const OTHER_STORY = {
  judul: 'Kader Antar Anak ke Puskesmas',
  teras: 'Kader posyandu Desa Aek Godang mengantar 30 anak ke puskesmas, Rabu (11/11).',
};

onBothEngines('what a manuscript has in common with others', (db) => {
  let world: WritingWorld;
  beforeEach(async () => {
    world = await makeWritingWorld(db());
  });

  const compareAll = async (now = NOW) => {
    const chore = compareVersionChore({ db: db(), now: () => later(60, now) });
    while (await chore.run());
  };
  const sendOwn = async (texts: Partial<typeof STORY>, now = NOW) => {
    const { participant } = await makeParticipant(db(), world);
    return send(db(), participant, world.assignmentId, texts, now);
  };

  it('is shown passage by passage, of the later manuscript only', async () => {
    const first = await sendOwn({ tubuh: `${COPIED}\n\nSemua anak pulang sebelum petang.` });
    const second = await sendOwn({ ...OTHER_STORY, tubuh: `Begitu ceritanya. ${COPIED}` }, later(10));
    await compareAll();
    const found = await findSimilarity(db(), world.mentor, second);
    expect(found?.matches).toHaveLength(1);
    expect(found?.matches[0]).toMatchObject({ kind: 'version', submissionId: first, title: STORY.judul });
    expect(found?.matches[0]?.passages[0]?.own.passage).toBe(COPIED.slice(0, -1));
    expect(found?.share?.matchedWords).toBeGreaterThan(25);
    expect(await findSimilarity(db(), world.mentor, first)).toMatchObject({
      share: { matchedWords: 0 },
      matches: [],
    });
  });

  it('does not turn against the one who was copied when they send again', async () => {
    const { participant } = await makeParticipant(db(), world);
    const original = await send(db(), participant, world.assignmentId, { tubuh: COPIED });
    await sendOwn({ ...OTHER_STORY, tubuh: COPIED }, later(10));
    await compareAll();
    await db().updateTable('submission').set({ state: 'returned' }).where('id', '=', original).execute();
    const again = { tubuh: `${COPIED} Orang tua menunggu.` };
    await send(db(), participant, world.assignmentId, again, later(20));
    await compareAll();
    expect((await findSimilarity(db(), world.mentor, original))?.matches).toEqual([]);
  });

  it('is nothing for a stranger, nor for the writer', async () => {
    const { participant } = await makeParticipant(db(), world);
    const submissionId = await send(db(), participant, world.assignmentId, { tubuh: COPIED });
    await compareAll();
    expect(await findSimilarity(db(), world.stranger, submissionId)).toBeUndefined();
    expect(await findSimilarity(db(), participant, submissionId)).toBeUndefined();
    expect(await findSimilarity(db(), world.organizer, submissionId)).toMatchObject({ submissionId });
    expect(await addRelease(db(), world.stranger, submissionId, RELEASE, NOW)).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });

  it('never crosses from one office to another', async () => {
    const elsewhere = await makeWritingWorld(db());
    await send(db(), elsewhere.participant, elsewhere.assignmentId, { tubuh: COPIED });
    const submissionId = await sendOwn({ ...OTHER_STORY, tubuh: COPIED }, later(10));
    await compareAll();
    expect(await findSimilarity(db(), world.mentor, submissionId)).toMatchObject({
      share: { matchedWords: 0 },
      matches: [],
    });
  });

  it('is found against a press release pasted before or after, and forgotten with it', async () => {
    const early = await sendOwn({ ...OTHER_STORY, tubuh: `${COPIED} Begitu kata kader.` });
    await compareAll();
    const added = await addRelease(db(), world.mentor, early, RELEASE, later(90));
    if (!added.ok) throw new Error(added.reason);
    await compareAll(later(90));
    expect((await findSimilarity(db(), world.mentor, early))?.matches).toMatchObject([
      { kind: 'release', sourceId: added.releaseId, title: RELEASE.title },
    ]);
    const late = await sendOwn({ tubuh: `Warga senang. ${COPIED}` }, later(200));
    await compareAll(later(200));
    const kinds = (await findSimilarity(db(), world.mentor, late))?.matches.map(({ kind }) => kind);
    expect(kinds?.sort()).toEqual(['release', 'version']);

    expect(await removeRelease(db(), world.stranger, early, added.releaseId, later(300))).toMatchObject({
      ok: false,
    });
    expect(await removeRelease(db(), world.organizer, early, added.releaseId, later(300))).toMatchObject({
      ok: true,
    });
    await compareAll(later(300));
    expect(await findSimilarity(db(), world.mentor, early)).toMatchObject({
      share: { matchedWords: 0 },
      matches: [],
      releases: [],
    });
  });
});
