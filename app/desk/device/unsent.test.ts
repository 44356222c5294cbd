import { expect, it } from 'vitest';
import { noUnsentCookie, readUnsent, unsentCookie } from './unsent.ts';

const sent = (cookie: string) => `lain=1; ${cookie.split(';')[0]}; tema=gelap`;
const ONE = '0193a7c2-aaaa-7bbb-8ccc-1234567890ab';
const TWO = '0193a7c2-bbbb-7bbb-8ccc-1234567890ab';

it('tells whose work waits on a device', () => {
  expect(readUnsent(sent(unsentCookie([ONE, TWO])))).toEqual([ONE, TWO]);
  expect(readUnsent(sent(unsentCookie([])))).toEqual([]);
});

it('does not take a device that says nothing for one where nothing waits', () => {
  expect(readUnsent(null)).toBeNull();
  expect(readUnsent('lain=1; belum-tertunda=nihil')).toBeNull();
  expect(readUnsent(sent(noUnsentCookie))).toBeNull();
  expect(noUnsentCookie).toContain('Max-Age=0');
});
