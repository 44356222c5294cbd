import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CertifyingWorld,
  makeCertifyingWorld,
  makeGraduate,
  makePassedWork,
  PRINTING,
} from '#db/testing/certifying.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { certificateFacts } from './facts.ts';
import { issueCertificates } from './issue-certificates.server.ts';

onBothEngines('issuing certificates', (db) => {
  let world: CertifyingWorld;
  beforeAll(async () => {
    world = await makeCertifyingWorld(db());
  });

  const issue = (whom: string[] | 'all_eligible', at = NOW, by = world.organizer) =>
    issueCertificates(db(), by, world.batchId, whom, PRINTING, at);
  const seqs = async (balaiId: string, year: number) =>
    (
      await db()
        .selectFrom('certificate')
        .select('seq')
        .where('balaiId', '=', balaiId)
        .where('year', '=', year)
        .orderBy('seq')
        .execute()
    ).map(({ seq }) => seq);

  it('freezes the facts with a number and asks for the file', async () => {
    const { enrolmentId } = await makeGraduate(db(), world, 86.35, { nip: '198403122010012014' });
    const issued = await issue([enrolmentId]);
    expect(issued).toMatchObject({ ok: true, alreadyIssued: 0, refused: [] });
    const row = await db()
      .selectFrom('certificate')
      .selectAll()
      .where('enrolmentId', '=', enrolmentId)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      number: '0001/BPSDMP/PWT-III/XI/2026',
      year: 2026,
      seq: 1,
      state: 'menunggu',
      activeKey: enrolmentId,
      publishedAt: null,
      issuedBy: world.organizer.accountId,
    });
    expect(row.code).toMatch(/^PWT(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
    const facts = certificateFacts.parse(JSON.parse(row.facts));
    expect(facts).toMatchObject({
      number: row.number,
      verifyUrl: `https://pewarta.test/v/${row.code}`,
      holder: {
        name: 'Marlina Situmeang',
        nip: '198403122010012014',
        nipLabel: 'NIP',
        rank: 'Penata, III/c',
      },
      training: { title: 'Kursus uji', startsOn: '2026-11-02', endsOn: '2026-12-04' },
      jp: 8,
      finalScore: 86.4,
      predikat: 'Sangat Baik',
      issue: { place: 'Medan', on: '2026-11-10' },
      isSigned: false,
      replaces: null,
    });
    expect(facts.modules.map(({ title, jp, score }) => [title, jp, score])).toEqual([
      ['Modul satu', 2, 86.4],
      ['Modul dua', 6, 86.4],
    ]);
    const job = await db()
      .selectFrom('job')
      .select(['kind', 'state'])
      .where('dedupeKey', '=', `certificate:${row.id}`)
      .executeTakeFirst();
    expect(job).toEqual({ kind: 'render_certificate', state: 'waiting' });
  });

  it('numbers without gap or double under parallel issuing, one certificate a person', async () => {
    const own = await makeCertifyingWorld(db());
    const people = await Promise.all(Array.from({ length: 20 }, () => makeGraduate(db(), own, 80)));
    const ids = people.map(({ enrolmentId }) => enrolmentId);
    // Each person alone, all at once twice over, and everybody by one more press.
    const results = await Promise.all([
      ...ids.map((id) => issueCertificates(db(), own.organizer, own.batchId, [id], PRINTING, NOW)),
      ...ids.map((id) => issueCertificates(db(), own.organizer, own.batchId, [id], PRINTING, NOW)),
      issueCertificates(db(), own.organizer, own.batchId, 'all_eligible', PRINTING, NOW),
    ]);
    const issued = results.flatMap((result) => (result.ok ? result.certificateIds : []));
    expect(new Set(issued).size).toBe(20);
    expect(await seqs(own.balaiId, 2026)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('gives no number to who is not eligible, and says why', async () => {
    const own = await makeCertifyingWorld(db());
    const low = await makeGraduate(db(), own, 69.9);
    const fresh = await makeGraduate(db(), own, null);
    const result = await issueCertificates(
      db(),
      own.organizer,
      own.batchId,
      [low.enrolmentId, fresh.enrolmentId],
      PRINTING,
      NOW,
    );
    if (!result.ok) throw new Error(result.reason);
    expect(result.certificateIds).toEqual([]);
    const reasons = new Map(result.refused.map((r) => [r.enrolmentId, r.reasons.map(({ kind }) => kind)]));
    expect(reasons.get(low.enrolmentId)).toEqual(['grade']);
    expect(reasons.get(fresh.enrolmentId)).toEqual(['modules', 'grade']);
    expect(await seqs(own.balaiId, 2026)).toEqual([]);
  });

  it('counts attendance where a list has been kept', async () => {
    const own = await makeCertifyingWorld(db());
    const person = await makeGraduate(db(), own, 90);
    const at = NOW.toISOString();
    for (const [index, isPresent] of [1, 1, 0].entries()) {
      const meetingId = `pertemuan-${own.batchId}-${index}`;
      await db()
        .insertInto('meeting')
        .values({
          id: meetingId,
          batchId: own.batchId,
          title: 'Tatap muka',
          heldOn: '2026-11-02',
          createdAt: at,
        })
        .execute();
      await db()
        .insertInto('attendance')
        .values({ meetingId, enrolmentId: person.enrolmentId, isPresent, markedAt: at, markedBy: 'x' })
        .execute();
    }
    const result = await issueCertificates(db(), own.organizer, own.batchId, 'all_eligible', PRINTING, NOW);
    expect(result).toMatchObject({ ok: true, certificateIds: [] });
    const named = await issueCertificates(
      db(),
      own.organizer,
      own.batchId,
      [person.enrolmentId],
      PRINTING,
      NOW,
    );
    expect(named.ok && named.refused[0]?.reasons).toEqual([
      { kind: 'attendance', attended: 2, meetings: 3, neededPercent: 80 },
    ]);
  });

  it('begins anew each year and for each balai', async () => {
    const own = await makeCertifyingWorld(db());
    const [first, second, third] = await Promise.all([90, 91, 92].map((s) => makeGraduate(db(), own, s)));
    // 23.30 UTC on New Year's Eve is next year already in Medan.
    const moments = [
      [first, '2026-12-31T16:30:00.000Z'],
      [second, '2026-12-31T17:30:00.000Z'],
      [third, '2027-02-01T02:00:00.000Z'],
    ] as const;
    for (const [person, at] of moments)
      await issueCertificates(
        db(),
        own.organizer,
        own.batchId,
        [person?.enrolmentId ?? ''],
        PRINTING,
        new Date(at),
      );
    expect(await seqs(own.balaiId, 2026)).toEqual([1]);
    expect(await seqs(own.balaiId, 2027)).toEqual([1, 2]);
    const numbers = await db()
      .selectFrom('certificate')
      .select('number')
      .where('batchId', '=', own.batchId)
      .orderBy('issuedAt')
      .execute();
    expect(numbers.map(({ number }) => number)).toEqual([
      '0001/BPSDMP/PWT-III/XII/2026',
      '0001/BPSDMP/PWT-III/I/2027',
      '0002/BPSDMP/PWT-III/II/2027',
    ]);
  });

  it('prints the works that were passed and who passed them', async () => {
    const own = await makeCertifyingWorld(db(), { certificateOn: '2026-12-07' });
    const { enrolmentId } = await makeGraduate(db(), own, 88);
    await makePassedWork(db(), own, enrolmentId, '412 Anak Ikuti Imunisasi Kejar', 'Ida Kusumawardani');
    await issueCertificates(db(), own.organizer, own.batchId, [enrolmentId], PRINTING, NOW);
    const row = await db()
      .selectFrom('certificate')
      .select(['facts', 'number'])
      .where('enrolmentId', '=', enrolmentId)
      .executeTakeFirstOrThrow();
    const facts = certificateFacts.parse(JSON.parse(row.facts));
    expect(facts.works).toEqual([{ title: '“412 Anak Ikuti Imunisasi Kejar”', kind: 'berita' }]);
    expect(facts.mentors).toEqual([{ name: 'Ida Kusumawardani', role: 'Pranata Humas' }]);
    expect(facts.issue.on).toBe('2026-12-07');
    expect(row.number).toBe('0001/BPSDMP/PWT-III/XII/2026');
  });

  describe('refuses as a whole', () => {
    it('another balai’s organizer, and enrolments of another batch', async () => {
      const { enrolmentId } = await makeGraduate(db(), world, 95);
      expect(await issue([enrolmentId], NOW, world.stranger)).toEqual({ ok: false, reason: 'not_found' });
      expect(await issue('all_eligible', NOW, { ...world.stranger, roles: [] })).toEqual({
        ok: false,
        reason: 'not_found',
      });
      const other = await makeCertifyingWorld(db());
      const foreign = await issueCertificates(
        db(),
        other.organizer,
        other.batchId,
        [enrolmentId],
        PRINTING,
        NOW,
      );
      expect(foreign).toEqual({ ok: true, certificateIds: [], alreadyIssued: 0, refused: [] });
    });

    it('a batch nobody signs for', async () => {
      const own = await makeCertifyingWorld(db());
      await db().updateTable('batch').set({ signatoryId: null }).where('id', '=', own.batchId).execute();
      const result = await issueCertificates(db(), own.organizer, own.batchId, 'all_eligible', PRINTING, NOW);
      expect(result).toEqual({ ok: false, reason: 'no_signatory' });
    });
  });
});
