import { expect, test } from 'vitest';
import { deviceOwnerCookie, readDeviceOwner } from './device-owner.ts';

test('the name that was written is read again, among other cookies', () => {
  const [pair = ''] = deviceOwnerCookie('0193a7c2-aaaa-7bbb-8ccc-1234567890ab').split(';');
  expect(readDeviceOwner(`tema=gelap; ${pair}; tertunda=1`)).toBe('0193a7c2-aaaa-7bbb-8ccc-1234567890ab');
});

test.each([
  null,
  '',
  'tema=gelap',
  'pemilik-perangkat=',
  'bukan-pemilik-perangkat=abc',
  'pemilik-perangkat=a b',
])('nobody is named by %j', (cookies) => {
  expect(readDeviceOwner(cookies)).toBeNull();
});

test('taking the name away ends the cookie', () => {
  expect(deviceOwnerCookie(null)).toContain('Max-Age=0');
});
