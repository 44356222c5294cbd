import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderStore } from '#app/storage/files.server.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { makeBalai, NOW } from '#db/testing/factories.ts';
import { findEmblem, setEmblem } from './emblem.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'pewarta-emblem-'));
const store = folderStore(folder);
afterAll(() => rmSync(folder, { recursive: true }));

onBothEngines('an emblem', (db) => {
  let balaiId = '';
  beforeAll(async () => {
    balaiId = await makeBalai(db());
  });
  const set = (bytes: Uint8Array, id = balaiId) =>
    setEmblem(db(), store, id, { bytes, name: 'lambang' }, 'admin', NOW);

  it('is drawn anew as a PNG of at most 512 points, without what the file carried', async () => {
    const jpeg = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#a02' } })
      .withExif({ IFD0: { Copyright: 'rahasia di dalam berkas' } })
      .jpeg()
      .toBuffer();
    expect((await set(jpeg)).ok).toBe(true);
    const emblem = await findEmblem(db(), [balaiId], balaiId);
    expect(emblem?.mime).toBe('image/png');
    const bytes = await store.get(emblem?.sha256 ?? '');
    const read = await sharp(bytes).metadata();
    expect([read.format, read.width, read.height, read.exif]).toEqual(['png', 512, 341, undefined]);
    expect(await findEmblem(db(), ['balai-lain'], balaiId)).toBeUndefined();
  });

  it('keeps a transparent ground', async () => {
    const png = await sharp({
      create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    await set(png);
    const { sha256 = '' } = (await findEmblem(db(), 'all', balaiId)) ?? {};
    expect((await sharp(await store.get(sha256)).stats()).isOpaque).toBe(false);
  });

  it('is neither a drawing with code in it, nor a text, nor a cut-off picture', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect(await set(svg)).toEqual({ ok: false, reason: 'not_a_picture' });
    expect(await set(Buffer.from('halo'))).toEqual({ ok: false, reason: 'not_a_picture' });
    const png = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        noise: { type: 'gaussian', mean: 9, sigma: 9 },
        background: '#000',
      },
    })
      .png()
      .toBuffer();
    expect(await set(png.subarray(0, png.length / 2))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('leaves nothing behind for a balai that is not there', async () => {
    const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#123' } })
      .png()
      .toBuffer();
    const before = await db().selectFrom('file').select('id').execute();
    expect(await set(png, 'tidak-ada')).toEqual({ ok: false, reason: 'not_found' });
    expect(await db().selectFrom('file').select('id').execute()).toHaveLength(before.length);
  });
});
