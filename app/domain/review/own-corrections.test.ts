import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { later, makeParticipant, makeWritingWorld, send, type WritingWorld } from '#db/testing/writing.ts';
import { correctionTrends } from './corrections-over-time.ts';
import { decideReview } from './decide-review.server.ts';
import { openReview } from './open-review.server.ts';
import { listCorrectedVersions, listOwnCorrections } from './own-corrections.server.ts';
import type { ReasonKind } from './reason-kinds.ts';
import { suggestEdit } from './suggest-edit.server.ts';
import { undoDecision } from './undo-decision.server.ts';

onBothEngines('what mentors keep correcting', (db) => {
  let world: WritingWorld;
  beforeAll(async () => {
    world = await makeWritingWorld(db());
  });

  const review = async (submissionId: string, n: number, edits: [string, string, ReasonKind | null][]) => {
    const { mentor } = world;
    await openReview(db(), mentor, submissionId, NOW);
    for (const [rev, [quote, text, reasonKind]] of edits.entries()) {
      const change = { field: 'teras' as const, place: { quote }, text, reason: `${text}.`, reasonKind };
      const made = await suggestEdit(db(), mentor, { submissionId, n, rev }, change, NOW);
      if (!made.ok) throw new Error(made.reason);
    }
    return decideReview(db(), mentor, { submissionId, n, rev: edits.length }, 'return', {}, later(n));
  };

  it('is counted by kind and version, and is the viewer’s own', async () => {
    const { participant } = await makeParticipant(db(), world);
    const submissionId = await send(db(), participant, world.assignmentId);
    await review(submissionId, 1, [
      ['memberikan', 'menyuntikkan', 'gaya'],
      ['anak balita', 'balita', 'gaya'],
      ['Dinas Kesehatan', 'Dinkes', null],
    ]);
    await send(db(), participant, world.assignmentId, { judul: 'Kedua' }, later(10));
    await review(submissionId, 2, [['412', '421', 'fakta']]);
    // A version that still waits has been told nothing yet, nor has one whose decision was taken back.
    await send(db(), participant, world.assignmentId, { judul: 'Ketiga' }, later(20));
    const third = await review(submissionId, 3, [['tiga', '3', 'eyd']]);
    if (!third.ok) throw new Error(third.reason);
    await undoDecision(db(), world.mentor, third.decisionId, later(5));

    const versions = await listCorrectedVersions(db(), participant);
    expect(versions).toMatchObject([
      { n: 1, assignmentId: world.assignmentId, sentAt: NOW.toISOString() },
      { n: 2, assignmentId: world.assignmentId },
    ]);
    const corrections = await listOwnCorrections(db(), participant);
    expect(correctionTrends(versions, corrections)).toMatchObject([
      {
        kind: 'gaya',
        total: 2,
        counts: [2, 0],
        examples: [{ inserted: 'menyuntikkan' }, { deleted: 'anak ' }],
      },
      { kind: 'fakta', total: 1, counts: [0, 1] },
      { kind: null, total: 1, counts: [1, 0] },
    ]);
    const { participant: classmate } = await makeParticipant(db(), world);
    for (const other of [world.stranger, world.mentor, world.organizer, classmate]) {
      expect(await listCorrectedVersions(db(), other)).toEqual([]);
      expect(await listOwnCorrections(db(), other)).toEqual([]);
    }
  });
});
