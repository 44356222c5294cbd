import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { onBothEngines } from './testing/engines.ts';

onBothEngines('names in code and in the database', (db) => {
  it('are camelCase here and snake_case there, aliases included', async () => {
    const { sql: text } = db().selectFrom('file').select(['id', 'originalName', 'sha256']).compile();
    expect(text).toBe('select "id", "original_name", "sha256" from "file"');
    const values = {
      id: 'f1',
      sha256: 'abc',
      mime: 'image/png',
      bytes: 1,
      width: null,
      height: null,
      originalName: 'lambang.png',
      ownerId: null,
      createdAt: '2026-11-10T00:00:00.000Z',
    };
    expect(await db().insertInto('file').values(values).returningAll().executeTakeFirst()).toEqual(values);
    const row = await db()
      .selectFrom('file as storedFile')
      .select(['storedFile.originalName as givenName', sql<number>`1`.as('oneMore')])
      .executeTakeFirst();
    expect(row).toEqual({ givenName: 'lambang.png', oneMore: 1 });
  });
});
