import { beforeEach, expect, it } from 'vitest';
import { containsText, isUniqueViolation, lock, write } from './portable.ts';
import { onBothEngines } from './testing/engines.ts';

onBothEngines('two engines, one code', (db) => {
  beforeEach(async () => {
    await db().deleteFrom('setting').execute();
  });

  it('undoes every write of a transaction that fails', async () => {
    const failing = write(db(), async (tx) => {
      await tx.insertInto('setting').values({ key: 'a', value: '1' }).execute();
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await db().selectFrom('setting').selectAll().execute()).toEqual([]);
  });

  it('knows a breach of uniqueness', async () => {
    const insert = () => db().insertInto('setting').values({ key: 'a', value: '1' }).execute();
    await insert();
    await expect(insert()).rejects.toSatisfy(isUniqueViolation);
    expect(isUniqueViolation(new Error('other'))).toBe(false);
  });

  it('counts as numbers', async () => {
    const row = await db()
      .selectFrom('setting')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    expect(row.n).toBe(0);
  });

  it('searches text without case and takes wildcards as they are', async () => {
    await db()
      .insertInto('setting')
      .values([
        { key: '1', value: 'Dinas KESEHATAN' },
        { key: '2', value: '100% jadi' },
      ])
      .execute();
    const find = async (text: string) =>
      (
        await db()
          .selectFrom('setting')
          .select('key')
          .where((e) => containsText(e.ref('value'), text))
          .execute()
      ).map((r) => r.key);
    expect(await find('kesehatan')).toEqual(['1']);
    expect(await find('0%')).toEqual(['2']);
    expect(await find('_')).toEqual([]);
  });

  it('lets readers read while a write transaction is open and runs writes one after the other', async () => {
    await db().insertInto('setting').values({ key: 'n', value: '0' }).execute();
    await Promise.all(
      Array.from({ length: 20 }, () =>
        write(db(), async (tx) => {
          await lock(tx, 'n');
          const { value } = await tx
            .selectFrom('setting')
            .select('value')
            .where('key', '=', 'n')
            .executeTakeFirstOrThrow();
          await tx
            .updateTable('setting')
            .set({ value: String(Number(value) + 1) })
            .where('key', '=', 'n')
            .execute();
        }),
      ),
    );
    const row = await db().selectFrom('setting').select('value').where('key', '=', 'n').executeTakeFirst();
    expect(row?.value).toBe('20');
  });
});
