import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { iconNames } from './names.ts';

const sprite = readFileSync(new URL('./sprite.svg', import.meta.url), 'utf8');

test('the sprite holds exactly the named icons (else run bin/make-sprite.ts)', () => {
  expect([...sprite.matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1])).toEqual([...iconNames]);
});

test('the sprite stays under 6 kB compressed', () => {
  expect(gzipSync(sprite).length).toBeLessThan(6 * 1024);
});
