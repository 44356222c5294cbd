import { expect, it } from 'vitest';
import { prepared } from './prepared.ts';
import { onBothEngines } from './testing/engines.ts';

const findSetting = prepared((db, { key }: { key: string }) =>
  db
    .selectFrom('setting')
    .select(['key', 'value'])
    .where('key', '=', key)
    .where('value', '!=', 'tersembunyi'),
);

onBothEngines('prepared queries', (db) => {
  it('are given other values each time and keep their fixed ones', async () => {
    await db()
      .insertInto('setting')
      .values([
        { key: 'a', value: '1' },
        { key: 'b', value: '2' },
        { key: 'c', value: 'tersembunyi' },
      ])
      .execute();
    expect(await findSetting(db(), { key: 'a' })).toEqual([{ key: 'a', value: '1' }]);
    expect(await findSetting(db(), { key: 'b' })).toEqual([{ key: 'b', value: '2' }]);
    expect(await findSetting(db(), { key: 'c' })).toEqual([]);
  });
});
