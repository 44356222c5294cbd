import { beforeAll, expect, it } from 'vitest';
import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { enrol, makeAccount, makeViewer, makeWorld, NOW } from '#db/testing/factories.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { listAuditEvents } from '../audit/queries.server.ts';
import { recordAudit } from '../audit/record.server.ts';
import { completeLesson } from '../learning/complete-lesson.server.ts';
import { hideSecret, listMail, retryMail } from '../notifications/mail-list.server.ts';
import { enqueueMail } from '../notifications/outbox.server.ts';
import { describeInstallation } from './installation.server.ts';
import { collectOwnData } from './own-data.server.ts';

const ADMIN = { roles: [{ role: 'admin' as const, balaiId: null, pemdaId: null, opdId: null }] };

it('hides the key in a link, and nothing else', () => {
  expect(hideSecret('550 https://pewarta.test/undangan/Ab-c_9 refused')).toBe(
    '550 https://pewarta.test/undangan/•••• refused',
  );
  expect(hideSecret('/tugas/123/umpan-balik')).toBe('/tugas/123/umpan-balik');
});

onBothEngines('what the admin sees', (db) => {
  let admin: Viewer;
  let stranger: Viewer;
  beforeAll(async () => {
    admin = makeViewer(await makeAccount(db(), { name: 'Pengelola' }), ADMIN);
    stranger = makeViewer(await makeAccount(db()));
  });

  it('is the audit trail, newest first, by verb, fifty a page', async () => {
    for (let n = 0; n < 51; n++) {
      const at = new Date(NOW.getTime() + n * 1000);
      const subject = { subjectKind: 'account', subjectId: stranger.accountId };
      await recordAudit(db(), { actorId: admin.accountId, verb: 'role.granted', ...subject }, at);
    }
    await recordAudit(
      db(),
      { actorId: null, verb: 'course.imported', subjectKind: 'course', subjectId: 'k' },
      NOW,
    );
    const first = await listAuditEvents(db(), admin, { verb: 'role.granted' });
    expect([first.total, first.rows.length]).toEqual([51, 50]);
    expect(first.rows[0]).toMatchObject({ actorName: 'Pengelola', subjectName: 'Marlina Situmeang' });
    expect(first.rows[0]?.at).toBe(new Date(NOW.getTime() + 50_000).toISOString());
    expect(first.verbs).toEqual(['course.imported', 'role.granted']);
    expect((await listAuditEvents(db(), admin, { page: 2 })).rows).toHaveLength(2);
    expect(await listAuditEvents(db(), stranger, {})).toMatchObject({ total: 0, rows: [], verbs: [] });
  });

  it('is the outbox without the keys of links; a failed mail can be tried again', async () => {
    const secret = 'x7A9xxgknLqaLqdkTSYiEMoZMKo';
    await write(db(), (tx) =>
      enqueueMail(
        tx,
        {
          accountId: stranger.accountId,
          to: 'rina@contoh.test',
          message: { kind: 'reset', name: 'Rina', path: `/undangan/${secret}`, minutes: 60 },
          dedupeKey: newId(),
        },
        NOW,
      ),
    );
    const waiting = await listMail(db(), admin, { state: 'waiting' });
    expect(waiting.rows).toMatchObject([{ to: 'rina@contoh.test', kind: 'reset', path: '/undangan/••••' }]);
    expect(JSON.stringify(waiting)).not.toContain(secret);
    const { id = '' } = waiting.rows[0] ?? {};
    expect(await retryMail(db(), admin, id, NOW)).toBe(false);
    await db()
      .updateTable('mail')
      .set({ state: 'failed', attempts: 8, lastError: 'tidak ada' })
      .where('id', '=', id)
      .execute();
    expect(await retryMail(db(), stranger, id, NOW)).toBe(false);
    expect(await retryMail(db(), admin, id, NOW)).toBe(true);
    expect((await listMail(db(), admin, { state: 'waiting' })).rows).toMatchObject([
      { attempts: 0, lastError: '' },
    ]);
    expect(await listMail(db(), stranger, { state: 'waiting' })).toEqual({ counts: {}, rows: [] });
  });

  it('is the installation in numbers', async () => {
    const world = await makeWorld(db());
    await enrol(db(), world.batchId, stranger.accountId, world.opdId);
    expect(await describeInstallation(db(), admin)).toMatchObject({
      balai: 1,
      opd: 2,
      participants: 1,
      batches: 1,
      submissions: 0,
      isDemo: false,
      mail: { waiting: 1 },
    });
    expect(await describeInstallation(db(), stranger)).toBeUndefined();
  });
});

onBothEngines('own data', (db) => {
  it('holds everything of the viewer, nothing of others and no secret', async () => {
    const world = await makeWorld(db());
    const [accountId, otherId] = [
      await makeAccount(db(), { name: 'Rina Sari', email: 'rina@contoh.test' }),
      await makeAccount(db(), { name: 'Orang Lain', email: 'lain@contoh.test' }),
    ];
    await db()
      .updateTable('account')
      .set({ passwordHash: '$argon2id$rahasia', totpSecret: 'KUNCI' })
      .execute();
    await enrol(db(), world.batchId, accountId, world.opdId);
    await enrol(db(), world.batchId, otherId, world.opdId);
    const viewer = makeViewer(accountId, { batchId: world.batchId });
    const lesson = world.components.find((component) => component.kind === 'lesson');
    for (const reader of [viewer, makeViewer(otherId, { batchId: world.batchId })])
      await completeLesson(db(), reader, world.batchId, lesson?.slug ?? '', NOW);
    const own = await collectOwnData(db(), viewer, NOW);
    expect(own.account).toMatchObject({ name: 'Rina Sari' });
    expect(own.enrolments).toHaveLength(1);
    expect(own.results).toHaveLength(1);
    const text = JSON.stringify(own);
    for (const secret of ['rahasia', 'KUNCI', 'Orang Lain', 'lain@contoh.test'])
      expect(text).not.toContain(secret);
  });
});
