import { beforeAll, expect, it } from 'vitest';
import { write } from '#db/portable.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { enrol, makeAccount, makeWorld, NOW, type World } from '#db/testing/factories.ts';
import { joinProgress, leaveProgress } from '../roster/opd-counters.server.ts';
import { recordResult } from './record-result.server.ts';

onBothEngines('recording results', (db) => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(db());
  });

  const record = (
    enrolmentId: string,
    slug: string,
    state: 'open' | 'done' | 'passed',
    score: number | null = null,
  ) =>
    write(db(), (tx) => {
      const componentId = world.components.find((c) => c.slug === slug)?.id ?? '';
      return recordResult(
        tx,
        { enrolmentId, componentId, state, score, cause: 'lesson', causeId: null, by: null },
        NOW,
      );
    });
  const groups = async () =>
    (
      await db()
        .selectFrom('opdProgress')
        .select(['completedMask', 'participants'])
        .where('batchId', '=', world.batchId)
        .orderBy('completedMask')
        .execute()
    ).map((g) => [g.completedMask, g.participants]);

  it('completes a module, counts it for the OPD and takes it back', async () => {
    const first = await enrol(db(), world.batchId, await makeAccount(db()), world.opdId);
    const second = await enrol(db(), world.batchId, await makeAccount(db()), world.opdId);
    expect(await groups()).toEqual([[0, 2]]);

    expect(await record(first, 'baca', 'done')).toEqual({ moduleCompleted: false });
    expect(await record(first, 'kuis-modul-1', 'passed', 80)).toEqual({ moduleCompleted: true });
    expect(await record(first, 'kuis-modul-1', 'passed', 90)).toEqual({ moduleCompleted: false });
    expect(await groups()).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const progress = await db()
      .selectFrom('moduleProgress')
      .selectAll()
      .where('enrolmentId', '=', first)
      .executeTakeFirstOrThrow();
    expect(progress).toMatchObject({ doneCount: 2, totalCount: 2, isComplete: 1, grade: 90 });
    const days = () =>
      db()
        .selectFrom('completionDay')
        .select(['completedOn', 'modules'])
        .where('batchId', '=', world.batchId)
        .execute();
    expect(await days()).toEqual([{ completedOn: '2026-11-10', modules: 1 }]);
    await write(db(), (tx) => leaveProgress(tx, first));
    expect(await days()).toEqual([]);
    await write(db(), (tx) => joinProgress(tx, first));
    expect(await days()).toEqual([{ completedOn: '2026-11-10', modules: 1 }]);

    await record(first, 'kuis-modul-1', 'open');
    expect(await groups()).toEqual([[0, 2]]);
    expect(await days()).toEqual([]);
    await write(db(), (tx) => leaveProgress(tx, second));
    expect(await groups()).toEqual([[0, 1]]);
  });

  it('never counts the pre-test', async () => {
    const enrolmentId = await enrol(db(), world.batchId, await makeAccount(db()), world.otherOpdId);
    expect(await record(enrolmentId, 'pretes', 'passed', 100)).toEqual({ moduleCompleted: false });
    const rows = await db()
      .selectFrom('moduleProgress')
      .select('moduleId')
      .where('enrolmentId', '=', enrolmentId)
      .execute();
    expect(rows).toEqual([]);
  });
});
