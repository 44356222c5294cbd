import { beforeAll, describe, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { makeMentor, makeWritingWorld, type WritingWorld } from '#db/testing/writing.ts';
import type { Viewer } from '../accounts/viewer.ts';
import {
  addPhrase,
  changePhrase,
  countPhraseUse,
  deletePhrase,
  sharePhrase,
} from './change-phrases.server.ts';
import { listPhraseBalai, listPhrases } from './phrases.server.ts';

const notFound = { ok: false, reason: 'not_found' };
const SOURCE = { label: 'Sumber data?', body: 'Data siapa? Sebutkan sumbernya agar warga dapat memeriksa.' };

onBothEngines('ready phrases', (db) => {
  let world: WritingWorld;
  let fellow: Viewer;
  let foreign: WritingWorld;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
    fellow = await makeMentor(db(), world, {}, 'Samuel Pakpahan');
    foreign = await makeWritingWorld(db());
  });
  const labels = async (viewer: Viewer) => (await listPhrases(db(), viewer)).map(({ label }) => label);
  const add = async (viewer: Viewer, phrase: Parameters<typeof addPhrase>[2]) => {
    const added = await addPhrase(db(), viewer, phrase, NOW);
    if (!added.ok) throw new Error(added.reason);
    return added.phraseId;
  };

  it('are their owner’s until shared, and then the balai’s', async () => {
    const phraseId = await add(world.mentor, SOURCE);
    expect(await labels(world.mentor)).toEqual([SOURCE.label]);
    for (const other of [fellow, world.organizer, world.participant, world.stranger, foreign.mentor])
      expect(await labels(other)).toEqual([]);
    const share = (viewer: Viewer, balaiId: string | null) =>
      sharePhrase(db(), viewer, phraseId, balaiId, NOW);
    expect(await share(world.mentor, foreign.balaiId)).toEqual({ ok: false, reason: 'no_such_balai' });
    expect(await share(fellow, world.balaiId)).toEqual(notFound);
    expect(await share(world.mentor, world.balaiId)).toEqual({ ok: true, phraseId });
    expect(await listPhrases(db(), fellow)).toMatchObject([
      { ...SOURCE, isShared: true, isOwn: false, canChange: false, ownerName: 'Ida Kusumawardani' },
    ]);
    expect(await listPhrases(db(), world.organizer)).toMatchObject([{ canChange: true }]);
    for (const other of [world.participant, world.stranger, foreign.mentor, foreign.organizer])
      expect(await labels(other)).toEqual([]);
    // The organizer may take it out of the common drawer; it stays its owner's.
    expect(await share(foreign.organizer, null)).toEqual(notFound);
    expect(await share(world.organizer, null)).toEqual({ ok: true, phraseId });
    expect(await labels(fellow)).toEqual([]);
    expect(await labels(world.mentor)).toEqual([SOURCE.label]);
    expect(await share(world.organizer, world.balaiId)).toEqual(notFound);
  });

  it('are changed and deleted by their owner, shared ones by the organizer too', async () => {
    const phraseId = await add(world.organizer, { ...SOURCE, label: 'Per tanggal?', balaiId: world.balaiId });
    const change = (viewer: Viewer) =>
      changePhrase(db(), viewer, phraseId, { ...SOURCE, label: 'Baru' }, NOW);
    for (const other of [fellow, world.participant, world.stranger, foreign.mentor, foreign.organizer]) {
      expect(await change(other)).toEqual(notFound);
      expect(await deletePhrase(db(), other, phraseId)).toEqual(notFound);
    }
    expect(await change(world.organizer)).toEqual({ ok: true, phraseId });
    expect(await labels(fellow)).toContain('Baru');
    expect(await deletePhrase(db(), world.organizer, phraseId)).toEqual({ ok: true, phraseId });
    expect(await labels(fellow)).not.toContain('Baru');
    expect(await deletePhrase(db(), world.organizer, phraseId)).toEqual(notFound);
  });

  it('are offered by how often they are used', async () => {
    const own = await makeWritingWorld(db());
    await add(own.mentor, { ...SOURCE, label: 'A' });
    const phraseId = await add(own.mentor, { ...SOURCE, label: 'B', balaiId: own.balaiId });
    expect(await countPhraseUse(db(), own.mentor, phraseId)).toEqual({ ok: true, phraseId });
    expect(await countPhraseUse(db(), own.organizer, phraseId)).toEqual({ ok: true, phraseId });
    for (const other of [own.stranger, own.participant, foreign.mentor])
      expect(await countPhraseUse(db(), other, phraseId)).toEqual(notFound);
    expect((await listPhrases(db(), own.mentor)).map(({ label, uses }) => [label, uses])).toEqual([
      ['B', 2],
      ['A', 0],
    ]);
  });

  it('are limited in number', async () => {
    const own = await makeWritingWorld(db());
    for (let count = 0; count < 100; count++) await add(own.mentor, SOURCE);
    expect(await addPhrase(db(), own.mentor, SOURCE, NOW)).toEqual({ ok: false, reason: 'too_many' });
  });

  describe('the balai to share them in', () => {
    it('are those one mentors or organizes in', async () => {
      const ids = async (viewer: Viewer) => (await listPhraseBalai(db(), viewer)).map(({ id }) => id);
      expect(await ids(world.mentor)).toEqual([world.balaiId]);
      expect(await ids(world.organizer)).toEqual([world.balaiId]);
      expect(await ids(world.stranger)).toEqual([]);
      expect(await ids(world.participant)).toEqual([]);
    });
  });
});
