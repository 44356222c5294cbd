import { expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { makeBalai, NOW } from '#db/testing/factories.ts';
import { createOpd, createPemda, updateOpd } from './institutions.server.ts';

onBothEngines('institutions', (db) => {
  it('names a Pemda and its OPD once, whatever the case and punctuation', async () => {
    const balaiId = await makeBalai(db());
    const pemda = await createPemda(
      db(),
      balaiId,
      { name: 'Kabupaten Sei Rantau', zone: 'Asia/Jakarta' },
      null,
      NOW,
    );
    if (!pemda.ok) throw new Error(pemda.reason);
    expect(
      await createPemda(db(), balaiId, { name: 'Kabupaten Sei Rantau', zone: 'Asia/Jakarta' }, null, NOW),
    ).toEqual({ ok: false, reason: 'name_taken' });

    const opd = (name: string, aliases: string[] = []) =>
      createOpd(db(), pemda.id, { name, shortName: '', aliases }, null, NOW);
    const first = await opd('Dinas Kesehatan', ['Dinkes', 'dinkes.', 'Dinas Kesehatan Kabupaten']);
    if (!first.ok) throw new Error(first.reason);
    expect(await opd('DINAS KESEHATAN Kab. Sei Rantau')).toEqual({ ok: false, reason: 'name_taken' });
    const aliases = await db()
      .selectFrom('opdAlias')
      .select('aliasKey')
      .where('opdId', '=', first.id)
      .execute();
    expect(aliases.map((a) => a.aliasKey).sort()).toEqual(['dinas kesehatan', 'dinkes']);

    const other = await opd('Dinas Sosial');
    if (!other.ok) throw new Error(other.reason);
    expect(
      await updateOpd(
        db(),
        other.id,
        { name: 'Dinas Kesehatan', shortName: '', aliases: [], isActive: true },
        'x',
        NOW,
      ),
    ).toEqual({ ok: false, reason: 'name_taken' });
  });
});
