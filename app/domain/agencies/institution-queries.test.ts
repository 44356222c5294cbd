import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { makeAccount, makeBalai, makeOpd, makePemda, NOW } from '#db/testing/factories.ts';
import {
  findBalai,
  findOpd,
  findPemda,
  listBalai,
  listOpd,
  listPemda,
  listSignatories,
} from './institution-queries.server.ts';
import { createPemda, createSignatory, updatePemda, updateSignatory } from './institutions.server.ts';
import { opdForm } from './opd-form.ts';
import { isPlace, listPlaces } from './places.server.ts';
import { saveOpd } from './save-opd.server.ts';

const fields = (typed: Record<string, string>) => opdForm.parse(typed);

it.each([
  [{ name: 'Dinas' }, 'pemda_missing'],
  [{ pemdaId: 'p' }, 'name_missing'],
  [{ pemdaId: 'p', name: '  D  ' }, 'name_short'],
  [{ pemdaId: 'p', name: 'D'.repeat(151) }, 'too_long'],
  [
    {
      pemdaId: 'p',
      name: 'Dinas',
      aliases: 'a\n'.repeat(1) + Array.from({ length: 31 }, (_, n) => `nama ${n}`).join('\n'),
    },
    'too_many',
  ],
])('the form of an OPD refuses %j', (typed, code) => {
  expect(opdForm.safeParse(typed).error?.issues.map((issue) => issue.message)).toContain(code);
});

it('reads other names a line each, without empty lines and doubles', () => {
  expect(
    fields({ pemdaId: 'p', name: ' Dinas  Sosial ', aliases: 'Dinsos\r\n\n Dinas   Sos \nDinsos' }),
  ).toMatchObject({
    name: 'Dinas Sosial',
    aliases: ['Dinsos', 'Dinas Sos'],
  });
});

onBothEngines('institutions within a scope', (db) => {
  let [own, other, pemdaId, otherPemdaId] = ['', '', '', ''];
  beforeAll(async () => {
    own = await makeBalai(db(), 'Balai Satu');
    other = await makeBalai(db(), 'Balai Dua');
    pemdaId = await makePemda(db(), own, 'Kabupaten Sei Rantau');
    otherPemdaId = await makePemda(db(), other, 'Kota Rantau');
  });
  const save = (scope: 'all' | string[], id: string | null, typed: Record<string, string>) =>
    saveOpd(db(), scope, id, fields({ pemdaId, ...typed }), 'panitia', NOW);

  it('shows the own balai and Pemda, all to the admin, none to a stranger', async () => {
    expect((await listBalai(db(), [own])).map((row) => row.name)).toEqual(['Balai Satu']);
    expect((await listBalai(db(), 'all')).map((row) => row.name)).toEqual(['Balai Dua', 'Balai Satu']);
    expect(await listBalai(db(), [])).toEqual([]);
    expect((await listPemda(db(), [own])).map((row) => row.id)).toEqual([pemdaId]);
    expect(await listPemda(db(), [])).toEqual([]);
    expect(await findBalai(db(), [other], own)).toBeUndefined();
    expect(await findPemda(db(), [other], pemdaId)).toBeUndefined();
    expect(await findPemda(db(), [own], pemdaId)).toMatchObject({ balaiName: 'Balai Satu' });
  });

  it('lets an OPD be made and changed only within the scope', async () => {
    expect(await save([other], null, { name: 'Dinas Sosial' })).toEqual({ ok: false, reason: 'not_found' });
    expect(await save([], null, { name: 'Dinas Sosial' })).toEqual({ ok: false, reason: 'not_found' });
    const made = await save([own], null, { name: 'Dinas Sosial', aliases: 'Dinsos' });
    if (!made.ok) throw new Error(made.reason);
    expect(await save([other], made.id, { name: 'Dinas Curian' })).toEqual({
      ok: false,
      reason: 'not_found',
    });
    expect(await findOpd(db(), [other], made.id)).toBeUndefined();
    expect(await findOpd(db(), [own], made.id)).toMatchObject({
      name: 'Dinas Sosial',
      aliases: ['Dinsos'],
      isActive: 1,
    });
    // The form of an existing one has the check mark "in use"; without it the OPD is out of use.
    await save([own], made.id, { name: 'Dinas Sosial', aliases: 'Dinsos\nDinas Sos' });
    expect(await findOpd(db(), 'all', made.id)).toMatchObject({
      aliases: ['Dinas Sos', 'Dinsos'],
      isActive: 0,
    });
    expect((await listPlaces(db())).opd.map((row) => row.id)).not.toContain(made.id);
    await save([own], made.id, { name: 'Dinas Sosial', isActive: 'on' });
    // An OPD never moves to another Pemda, whatever the form says.
    await save('all', made.id, { name: 'Dinas Sosial', isActive: 'on', pemdaId: otherPemdaId });
    expect(await findOpd(db(), 'all', made.id)).toMatchObject({ pemdaId });
  });

  it('searches names and other names, and counts people, fifty a page', async () => {
    const made = await save([own], null, { name: 'Badan Penanggulangan Bencana Daerah', aliases: 'BPBD' });
    if (!made.ok) throw new Error(made.reason);
    await makeAccount(db(), { opdId: made.id });
    await makeOpd(db(), otherPemdaId, 'BPBD Kota Rantau');
    const found = await listOpd(db(), [own], { search: 'bpbd' });
    expect(found.rows.map((row) => [row.name, Number(row.peopleCount), row.aliases])).toEqual([
      ['Badan Penanggulangan Bencana Daerah', 1, ['BPBD']],
    ]);
    expect((await listOpd(db(), 'all', { search: 'bpbd' })).total).toBe(2);
    expect((await listOpd(db(), 'all', { pemdaId: otherPemdaId })).total).toBe(1);
    expect((await listOpd(db(), [own], { search: '%' })).total).toBe(0);
    for (let n = 0; n < 55; n++) await makeOpd(db(), pemdaId, `Kecamatan ke-${n}`);
    const page = await listOpd(db(), [own], { search: 'kecamatan', page: 2 });
    expect([page.total, page.rows.length]).toEqual([55, 5]);
    expect(await listOpd(db(), [], {})).toMatchObject({ total: 0, rows: [] });
  });

  it('keeps names comparable when a Pemda is renamed', async () => {
    const made = await createPemda(db(), own, { name: 'Kabupaten Lama', zone: 'Asia/Jakarta' }, null, NOW);
    if (!made.ok) throw new Error(made.reason);
    const opd = await save('all', null, { pemdaId: made.id, name: 'Dinas Pertanian Kabupaten Baru' });
    if (!opd.ok) throw new Error(opd.reason);
    await updatePemda(db(), made.id, { name: 'Kabupaten Baru', zone: 'Asia/Makassar' }, 'admin', NOW);
    expect(await save('all', null, { pemdaId: made.id, name: 'Dinas Pertanian' })).toEqual({
      ok: false,
      reason: 'name_taken',
    });
    expect(
      await updatePemda(db(), made.id, { name: 'Kabupaten Sei Rantau', zone: 'Asia/Jakarta' }, 'x', NOW),
    ).toEqual({
      ok: false,
      reason: 'name_taken',
    });
  });

  it('changes a signatory of the balai it belongs to', async () => {
    const person = { name: 'Dr. Hotma', nip: null, position: 'Kepala Balai' };
    const id = await createSignatory(db(), own, person, null, NOW);
    const change = (balaiId: string) =>
      updateSignatory(
        db(),
        balaiId,
        id,
        { ...person, position: 'Plt. Kepala', isActive: false },
        'admin',
        NOW,
      );
    expect(await change(other)).toBe(false);
    expect(await change(own)).toBe(true);
    expect(await listSignatories(db(), [own], own)).toMatchObject([{ position: 'Plt. Kepala', isActive: 0 }]);
    expect(await listSignatories(db(), [other], own)).toEqual([]);
  });

  it('knows which places a role may hold in', async () => {
    expect(await isPlace(db(), { balaiId: own })).toBe(true);
    expect(await isPlace(db(), { pemdaId: own })).toBe(false);
    expect(await isPlace(db(), { opdId: 'tidak-ada' })).toBe(false);
    expect(await isPlace(db(), {})).toBe(true);
  });
});
