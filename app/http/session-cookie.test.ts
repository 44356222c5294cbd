import { expect, it } from 'vitest';
import { sessionIdIn } from './session-cookie.ts';

const ID = 'a1b2'.repeat(10);

it.each([
  `__Host-pewarta=${ID}`,
  `tema=gelap; __Host-pewarta=${ID}; lain=1`,
  `rusak=%E0%A4%A;__Host-pewarta=${ID}`,
  `__Host-pewarta=%E0%A4%A; __Host-pewarta=${ID}`,
])('finds the session in %j', (header) => {
  expect(sessionIdIn(header, '__Host-pewarta')).toBe(ID);
});

it.each([
  null,
  '',
  '__Host-pewarta=%E0%A4%A',
  `__Host-pewarta=${ID}x`,
  `pewarta=${ID}`,
  `x__Host-pewarta=${ID}`,
  `__Host-pewarta=${ID.toUpperCase()}`,
])('finds none in %j', (header) => {
  expect(sessionIdIn(header, '__Host-pewarta')).toBeNull();
});
