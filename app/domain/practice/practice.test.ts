import { beforeAll, expect, it } from 'vitest';
import { drillCourse } from '#db/testing/drill-course.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { enrol, makeAccount, makeViewer, makeWorld, NOW, type World } from '#db/testing/factories.ts';
import { collectOwnData } from '../reports/own-data.server.ts';
import { rebuildCompletion } from '../reports/rebuild-completion.server.ts';
import { findCase } from './case.server.ts';
import { findDrill } from './drill.server.ts';
import { findExplanation } from './explanation.server.ts';
import { judgeCase } from './judge-case.server.ts';
import type { JudgementForm } from './judgement-form.ts';
import { openTool } from './open-tool.server.ts';
import { findOverview } from './overview.server.ts';
import { countReturning } from './returning.server.ts';

const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

let keys = 0;
const judgement = (changes: Partial<JudgementForm> = {}): JudgementForm => {
  keys += 1;
  return {
    kunci: `kunci-nomor-${keys}`,
    putusan: 'false',
    jenis: 'fabricated',
    keyakinan: 85,
    alasan: 'Surat tidak bernomor.',
    ...changes,
  };
};

onBothEngines('hoax lab', (db) => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(db(), {}, drillCourse);
  });

  async function participant() {
    const accountId = await makeAccount(db());
    const enrolmentId = await enrol(db(), world.batchId, accountId, world.opdId);
    const viewer = makeViewer(accountId);
    const drillAt = async (now: Date) => {
      const drill = await findDrill(db(), viewer, world.batchId, 'latihan', now);
      if (!drill) throw new Error('no drill');
      return drill;
    };
    const judge = async (slug: string, form: JudgementForm, now = NOW) =>
      judgeCase(db(), await drillAt(now), slug, form, accountId, now);
    const explanation = async (slug: string, now = NOW) => findExplanation(db(), await drillAt(now), slug);
    return { accountId, enrolmentId, viewer, drillAt, judge, explanation };
  }

  const countJudgements = async (enrolmentId: string) =>
    (await db().selectFrom('judgement').select('id').where('enrolmentId', '=', enrolmentId).execute()).length;

  it('is nobody else’s', async () => {
    const stranger = makeViewer(await makeAccount(db()));
    expect(await findDrill(db(), stranger, world.batchId, 'latihan', NOW)).toBeUndefined();
  });

  it('folds the findings into a copy for the device, and counts those that were opened there', async () => {
    const { drillAt, judge, explanation } = await participant();
    const copy = await findCase(db(), await drillAt(NOW), 'palsu', { isForDevice: true });
    expect(copy?.tools.every(({ html, isFolded }) => html !== null && isFolded)).toBe(true);
    const tool = copy?.tools[0]?.tool;
    if (!tool) throw new Error('no tool');
    await judge('palsu', judgement({ alat: [tool], luring: '1' }));
    expect((await explanation('palsu'))?.own.toolsOpened).toBe(1);
  });

  it('shows a finding only of an opened tool, and no key before the judgement', async () => {
    const { drillAt, judge, explanation } = await participant();
    const drill = await drillAt(NOW);
    const shown = async () => JSON.stringify(await findCase(db(), drill, 'palsu'));
    expect(await shown()).not.toMatch(/TEMUAN|KUNCI|fabricated/);
    expect(await openTool(db(), drill, 'palsu', 'date', NOW)).toEqual({ ok: true });
    expect(await openTool(db(), drill, 'palsu', 'date', NOW)).toEqual({ ok: true });
    expect((await shown()).match(/TEMUAN-\w+/g)).toEqual(['TEMUAN-date']);
    expect(await shown()).not.toContain('KUNCI');
    expect(JSON.stringify([drill, await findOverview(db(), drill)])).not.toMatch(/TEMUAN|KUNCI/);
    expect(await explanation('palsu')).toBeNull();

    await judge('palsu', judgement());
    expect((await shown()).match(/TEMUAN-\w+/g)).toEqual(['TEMUAN-source', 'TEMUAN-date', 'TEMUAN-picture']);
    expect((await findCase(db(), drill, 'palsu'))?.tools.map((tool) => tool.wasOpened)).toEqual([
      false,
      true,
      false,
    ]);
    expect(await explanation('palsu')).toMatchObject({
      outcome: 'right',
      signal: 'hit',
      own: { verdict: 'false', hoax: 'fabricated', confidence: 85, toolsOpened: 1 },
      reply: 'KUNCI balasan',
      next: { slug: 'benar' },
      clarification: { title: 'Klarifikasi' },
    });
    expect(await explanation('benar')).toBeNull();
  });

  it('knows no tool and no case that the course does not have', async () => {
    const { drillAt, judge } = await participant();
    const drill = await drillAt(NOW);
    expect(await openTool(db(), drill, 'palsu', 'account', NOW)).toEqual({ ok: false, reason: 'not_found' });
    expect(await openTool(db(), drill, 'jauh', 'date', NOW)).toEqual({ ok: false, reason: 'not_found' });
    expect(await judge('jauh', judgement())).toEqual({ ok: false, reason: 'not_found' });
    expect(await findCase(db(), drill, 'jauh')).toBeUndefined();
  });

  it('takes nothing while the module is closed', async () => {
    const { judge, drillAt, explanation, enrolmentId } = await participant();
    const before = new Date('2026-10-20T02:00:00.000Z');
    expect(await judge('palsu', judgement(), before)).toEqual({ ok: false, reason: 'not_open' });
    expect(await openTool(db(), await drillAt(before), 'palsu', 'date', before)).toEqual({
      ok: false,
      reason: 'not_open',
    });
    await judge('palsu', judgement());
    expect(await explanation('palsu', before)).toBeNull();
    expect(await countJudgements(enrolmentId)).toBe(1);
  });

  it('makes one judgement of twenty that were sent with one key, also days later', async () => {
    const { judge, enrolmentId } = await participant();
    const form = judgement();
    const sent = await Promise.all(Array.from({ length: 20 }, () => judge('palsu', form)));
    expect(sent.every(({ ok }) => ok)).toBe(true);
    expect(await judge('palsu', form, inDays(30))).toEqual({ ok: true });
    expect(await countJudgements(enrolmentId)).toBe(1);
    expect(await judge('benar', form)).toEqual({ ok: false, reason: 'key_used' });
  });

  it('refuses another judgement until the case returns', async () => {
    const { judge, enrolmentId } = await participant();
    await judge('palsu', judgement({ putusan: 'true', jenis: undefined }));
    expect(await judge('palsu', judgement())).toEqual({
      ok: false,
      reason: 'not_due',
      dueOn: '2026-11-11',
    });
    expect(await countJudgements(enrolmentId)).toBe(1);
  });

  it('returns what was wrong the next day, with closed tools, until it is mastered', async () => {
    const { judge, drillAt, explanation, enrolmentId } = await participant();
    const standing = async (days: number) =>
      (await findCase(db(), await drillAt(inDays(days)), 'palsu'))?.standing;
    await openTool(db(), await drillAt(NOW), 'palsu', 'date', NOW);
    await judge('palsu', judgement({ putusan: 'true', jenis: undefined }));
    expect(await explanation('palsu')).toMatchObject({ outcome: 'wrong', signal: 'miss' });
    expect([await standing(0), await standing(1)]).toEqual(['waiting', 'due']);
    expect(await countReturning(db(), enrolmentId, '2026-11-10')).toBe(0);
    expect(await countReturning(db(), enrolmentId, '2026-11-11')).toBe(1);
    const again = await findCase(db(), await drillAt(inDays(1)), 'palsu');
    expect(again?.tools.every(({ html }) => html === null)).toBe(true);
    expect(await explanation('palsu', inDays(1))).toBeNull();

    await judge('palsu', judgement(), inDays(1));
    expect([await standing(7), await standing(8)]).toEqual(['waiting', 'due']);
    await judge('palsu', judgement(), inDays(8));
    expect(await standing(100)).toBe('mastered');
    expect(await explanation('palsu', inDays(8))).toMatchObject({ outcome: 'right', dueOn: null });
    expect(await judge('palsu', judgement(), inDays(100))).toEqual({
      ok: false,
      reason: 'not_due',
      dueOn: null,
    });
    const { tally, calibration } = await findOverview(db(), await drillAt(inDays(100)));
    expect(tally.hoaxes).toEqual({ cases: 1, recognised: 0, missed: 1, withheld: 0 });
    expect(calibration.count).toBe(1);
  });

  it('is done when enough different cases have been judged, rightly or not', async () => {
    const { judge, enrolmentId, viewer } = await participant();
    const states = async () =>
      db()
        .selectFrom('result')
        .innerJoin('component', 'component.id', 'result.componentId')
        .leftJoin('moduleProgress', (join) =>
          join
            .onRef('moduleProgress.moduleId', '=', 'component.moduleId')
            .on('moduleProgress.enrolmentId', '=', enrolmentId),
        )
        .select(['result.state', 'result.score', 'doneCount', 'totalCount'])
        .where('result.enrolmentId', '=', enrolmentId)
        .execute();
    await judge('palsu', judgement({ putusan: 'true', jenis: undefined }));
    await judge('palsu', judgement(), inDays(1));
    expect(await states()).toEqual([{ state: 'open', score: null, doneCount: 0, totalCount: 2 }]);
    await judge('benar', judgement(), inDays(1));
    expect(await states()).toEqual([{ state: 'done', score: null, doneCount: 1, totalCount: 2 }]);
    const own = await collectOwnData(db(), viewer, inDays(2));
    expect(own.hoaxJudgements).toMatchObject([
      { case: 'Benarkah satu?', round: 1, verdict: 'true', reason: 'Surat tidak bernomor.' },
      { case: 'Benarkah satu?', round: 2, outcome: 'right' },
      { case: 'Benarkah dua?', outcome: 'wrong' },
    ]);
    const { differences } = await rebuildCompletion(db(), { isRepairing: false }, inDays(2));
    expect(differences).toEqual([]);
  });
});
