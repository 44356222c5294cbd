import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CertifyingWorld, makeCertifyingWorld, makeGraduate, PRINTING } from '#db/testing/certifying.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { makeAccount, makeViewer, NOW } from '#db/testing/factories.ts';
import { issueCertificates } from './issue-certificates.server.ts';
import { findCodeOfFile, findPublicCertificate } from './public-certificate.server.ts';
import { findFactsToDraw, publishCertificate } from './publish-certificate.server.ts';
import {
  findBatchCertificate,
  findCertificateFile,
  findIssuance,
  listBatchCertificates,
  listOwnCertificates,
  listOwnStandings,
} from './queries.server.ts';
import { replaceCertificate } from './replace-certificate.server.ts';
import { revokeCertificate } from './revoke-certificate.server.ts';

const LATER = new Date('2026-11-12T02:00:00.000Z');

onBothEngines('the life of a certificate', (db) => {
  let world: CertifyingWorld;
  let graduate: Awaited<ReturnType<typeof makeGraduate>>;
  let id: string;
  let code: string;
  let sha256: string;
  let files = 0;

  beforeAll(async () => {
    world = await makeCertifyingWorld(db());
  });
  beforeEach(async () => {
    graduate = await makeGraduate(db(), world, 86.4);
    const issued = await issueCertificates(
      db(),
      world.organizer,
      world.batchId,
      [graduate.enrolmentId],
      PRINTING,
      NOW,
    );
    id = (issued.ok && issued.certificateIds[0]) || '';
    code = (await stored(id)).code;
    sha256 = nextHash();
  });

  const nextHash = () => String(++files).padStart(64, '0');
  const publish = (certificateId = id, hash = sha256) =>
    publishCertificate(db(), certificateId, { sha256: hash, bytes: 84_000 }, NOW);
  const stored = (certificateId: string) =>
    db().selectFrom('certificate').selectAll().where('id', '=', certificateId).executeTakeFirstOrThrow();
  const replace = (certificateId = id, by = world.organizer) =>
    replaceCertificate(db(), by, certificateId, 'Kesalahan penulisan nama', PRINTING, LATER);

  describe('before its file stands', () => {
    it('nobody finds it, its owner sees that it is coming', async () => {
      expect(await findPublicCertificate(db(), code)).toBeUndefined();
      expect(await findCertificateFile(db(), graduate.viewer, code)).toBeUndefined();
      expect(await findCertificateFile(db(), world.organizer, code)).toBeUndefined();
      expect(await listOwnCertificates(db(), graduate.viewer)).toMatchObject([{ code, state: 'menunggu' }]);
      const mails = db().selectFrom('mail').selectAll().where('accountId', '=', graduate.viewer.accountId);
      expect(await mails.execute()).toEqual([]);
    });

    it('gives its facts to the job, which publishes it once', async () => {
      expect((await findFactsToDraw(db(), id))?.code).toBe(code);
      const both = await Promise.all([publish(), publish()]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await findFactsToDraw(db(), id)).toBeUndefined();
      expect(await stored(id)).toMatchObject({ state: 'terbit', sha256, activeKey: graduate.enrolmentId });
      const mails = await db()
        .selectFrom('mail')
        .select(['kind', 'state'])
        .where('accountId', '=', graduate.viewer.accountId)
        .execute();
      expect(mails).toEqual([{ kind: 'certificate', state: 'waiting' }]);
    });
  });

  describe('in force', () => {
    beforeEach(async () => {
      await publish();
    });

    it('is found by its code in any spelling, with no number of a person in it', async () => {
      const typed = code.toLowerCase().replaceAll('-', '').replace(/^pwt/, '');
      const found = await findPublicCertificate(db(), typed);
      expect(found).toMatchObject({ code, state: 'terbit', ending: null, successor: null });
      expect(found?.facts.signatories[0]?.nip).toBe('•••••••• 199803 • 006');
      expect(JSON.stringify(found)).not.toContain('197209181998032006');
      expect(await findPublicCertificate(db(), 'PWT-0000-0000-0000-0000')).toBeUndefined();
      expect(await findPublicCertificate(db(), "x' or 1=1")).toBeUndefined();
    });

    it('is known by the bytes of its file', async () => {
      expect(await findCodeOfFile(db(), sha256)).toBe(code);
      expect(await findCodeOfFile(db(), 'f'.repeat(64))).toBeUndefined();
    });

    it('gives its file to its owner and its balai’s organizer only', async () => {
      const expected = { sha256, number: (await stored(id)).number, holderName: 'Marlina Situmeang' };
      expect(await findCertificateFile(db(), graduate.viewer, code)).toEqual(expected);
      expect(await findCertificateFile(db(), world.organizer, code)).toEqual(expected);
      expect(await findCertificateFile(db(), world.stranger, code)).toBeUndefined();
      const neighbour = await makeGraduate(db(), world, 90);
      expect(await findCertificateFile(db(), neighbour.viewer, code)).toBeUndefined();
      const mentor = makeViewer(await makeAccount(db()), {
        roles: [{ role: 'mentor', balaiId: null, pemdaId: null, opdId: null }],
      });
      expect(await findCertificateFile(db(), mentor, code)).toBeUndefined();
    });

    it('is listed for its organizer, not for another balai’s', async () => {
      const list = await listBatchCertificates(db(), world.organizer, world.batchId, 1);
      expect(list.rows.map((row) => row.id)).toContain(id);
      expect(list.total).toBe(list.rows.length);
      expect(await listBatchCertificates(db(), world.stranger, world.batchId, 1)).toEqual({
        rows: [],
        total: 0,
      });
      expect(await findBatchCertificate(db(), world.organizer, world.batchId, id)).toMatchObject({ code });
      expect(await findBatchCertificate(db(), world.stranger, world.batchId, id)).toBeUndefined();
      expect(await findIssuance(db(), world.stranger, world.batchId)).toBeUndefined();
    });

    it('can be revoked once, with its reason shown', async () => {
      expect(await revokeCertificate(db(), world.stranger, id, 'Bukan urusan saya', LATER)).toEqual({
        ok: false,
        reason: 'not_found',
      });
      expect(await revokeCertificate(db(), world.organizer, id, 'Terbit untuk orang lain', LATER)).toEqual({
        ok: true,
      });
      expect(await revokeCertificate(db(), world.organizer, id, 'Sekali lagi', LATER)).toEqual({
        ok: false,
        reason: 'not_valid',
      });
      expect(await findPublicCertificate(db(), code)).toMatchObject({
        state: 'dicabut',
        ending: { reason: 'Terbit untuk orang lain', at: LATER.toISOString() },
        successor: null,
      });
      expect(await findCertificateFile(db(), graduate.viewer, code)).toBeUndefined();
      // The number stays used; a new certificate gets the next one.
      const again = await issueCertificates(
        db(),
        world.organizer,
        world.batchId,
        [graduate.enrolmentId],
        PRINTING,
        LATER,
      );
      const next = await stored((again.ok && again.certificateIds[0]) || '');
      expect(next.seq).toBeGreaterThan((await stored(id)).seq);
    });

    it('stays in force until the one that replaces it is public', async () => {
      await db()
        .updateTable('account')
        .set({ name: 'Marlina Situmorang' })
        .where('id', '=', graduate.viewer.accountId)
        .execute();
      expect(await replace(id, world.stranger)).toEqual({ ok: false, reason: 'not_found' });
      const both = await Promise.all([replace(), replace()]);
      const replaced = both.find((result) => result.ok);
      expect(both.find((result) => !result.ok)).toEqual({ ok: false, reason: 'being_replaced' });
      const newId = replaced?.ok ? replaced.certificateId : '';
      expect(await revokeCertificate(db(), world.organizer, id, 'Dicabut juga', LATER)).toEqual({
        ok: false,
        reason: 'being_replaced',
      });
      expect(await findPublicCertificate(db(), code)).toMatchObject({ state: 'terbit', ending: null });

      await publish(newId, nextHash());
      const successor = await stored(newId);
      expect(successor).toMatchObject({
        state: 'terbit',
        replacesId: id,
        activeKey: graduate.enrolmentId,
      });
      expect(await findPublicCertificate(db(), code)).toMatchObject({
        state: 'diganti',
        ending: { reason: 'Kesalahan penulisan nama' },
        successor: { code: successor.code, number: successor.number, isValid: true },
        facts: { holder: { name: 'Marlina Situmeang' } },
      });
      expect(await findPublicCertificate(db(), successor.code)).toMatchObject({
        state: 'terbit',
        facts: { replaces: (await stored(id)).number, holder: { name: 'Marlina Situmorang' } },
      });
      expect(await replace()).toEqual({ ok: false, reason: 'not_valid' });
    });

    it('is not replaced for somebody who would not get one now', async () => {
      await db()
        .updateTable('moduleProgress')
        .set({ grade: 50 })
        .where('enrolmentId', '=', graduate.enrolmentId)
        .execute();
      expect(await replace()).toMatchObject({
        ok: false,
        reason: 'not_eligible',
        reasons: [{ kind: 'grade' }],
      });
      expect((await stored(id)).state).toBe('terbit');
    });
  });

  it('sorts a batch into who can have one and who lacks what', async () => {
    const own = await makeCertifyingWorld(db());
    const ready = await makeGraduate(db(), own, 70, { name: 'Ayu' });
    const late = await makeGraduate(db(), own, null, { name: 'Budi' });
    const issuance = await findIssuance(db(), own.organizer, own.batchId);
    expect(issuance?.eligible.map((s) => [s.enrolmentId, s.finalGrade])).toEqual([[ready.enrolmentId, 70]]);
    expect(issuance?.notYet.map((s) => [s.enrolmentId, s.finalGrade])).toEqual([[late.enrolmentId, null]]);
    const [mine] = await listOwnStandings(db(), late.viewer);
    expect(mine).toMatchObject({ batchId: own.batchId, jp: 8, standing: { eligibility: { ok: false } } });
    expect(await listOwnStandings(db(), own.organizer)).toEqual([]);
  });
});
