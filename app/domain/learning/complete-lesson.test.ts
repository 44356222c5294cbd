import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { enrol, makeAccount, makeViewer, makeWorld, NOW, type World } from '#db/testing/factories.ts';
import { findClassMap } from './class-map.server.ts';
import { completeLesson } from './complete-lesson.server.ts';

onBothEngines('completing lessons', (db) => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(db());
  });

  it('marks the lesson once and names what comes next', async () => {
    const accountId = await makeAccount(db());
    await enrol(db(), world.batchId, accountId, world.opdId);
    const viewer = makeViewer(accountId);
    const result = await completeLesson(db(), viewer, world.batchId, 'baca', NOW);
    expect(result).toMatchObject({ ok: true, next: { slug: 'kuis-modul-1' } });
    await completeLesson(db(), viewer, world.batchId, 'baca', NOW);
    const map = await findClassMap(db(), viewer, world.batchId, NOW);
    expect(map?.modules[0]).toMatchObject({ doneCount: 1, totalCount: 2, isComplete: false });
  });

  it('is not there for a stranger, for other kinds of work and before the module opens', async () => {
    const stranger = makeViewer(await makeAccount(db()));
    const refused = { ok: false, reason: 'not_found' };
    expect(await completeLesson(db(), stranger, world.batchId, 'baca', NOW)).toEqual(refused);
    expect(await findClassMap(db(), stranger, world.batchId, NOW)).toBeUndefined();
    const accountId = await makeAccount(db());
    await enrol(db(), world.batchId, accountId, world.opdId);
    const viewer = makeViewer(accountId);
    expect(await completeLesson(db(), viewer, world.batchId, 'kuis-modul-1', NOW)).toEqual(refused);
    expect(
      await completeLesson(db(), viewer, world.batchId, 'baca', new Date('2026-11-01T16:59:59Z')),
    ).toEqual({ ok: false, reason: 'not_open' });
  });
});
