import { expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { prepareDatabase } from './prepare.server.ts';

const settings = { isDemoAllowed: false, demoPassword: undefined, origin: 'http://localhost:3000' };

onBothEngines('preparing an installation without a demo', (db) => {
  it('brings the course and tells what to do first', async () => {
    const lines = await prepareDatabase(db(), settings);
    expect(lines.join('\n')).toContain('npm run pewarta -- create-admin');
    const versions = await db().selectFrom('courseVersion').select(['number', 'title']).execute();
    expect(versions).toEqual([{ number: 1, title: expect.stringContaining('Literasi Digital ASN') }]);
  });

  it('changes nothing the next time', async () => {
    await Promise.all([prepareDatabase(db(), settings), prepareDatabase(db(), settings)]);
    expect(await db().selectFrom('courseVersion').select('id').execute()).toHaveLength(1);
    expect(await db().selectFrom('account').select('id').execute()).toEqual([]);
    expect(await db().selectFrom('setting').select('key').execute()).toEqual([]);
  });
});
