import { describe, expect, it } from 'vitest';
import { mayProceed } from './origin-guard.ts';

const own = ['http://localhost:3000', 'http://127.0.0.1:3000'];

describe('mayProceed', () => {
  it.each(['GET', 'HEAD'])('lets %s pass from anywhere', (method) => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    expect(mayProceed({ method, headers }, own)).toBe(true);
  });

  it.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }, true],
    [
      'our own page, whose Origin a strict referrer policy hides',
      { 'sec-fetch-site': 'same-origin', origin: 'null' },
      true,
    ],
    ['a subdomain', { 'sec-fetch-site': 'same-site', origin: own[0] }, false],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
    ['another site that forges our Origin', { 'sec-fetch-site': 'cross-site', origin: own[0] }, false],
    ['the address bar', { 'sec-fetch-site': 'none' }, false],
    ['an older browser on our page', { origin: own[0] }, true],
    ['the same machine under its number', { origin: own[1] }, true],
    ['another port', { origin: 'http://localhost:3001' }, false],
    ['another scheme', { origin: 'https://localhost:3000' }, false],
    ['a name that begins like ours', { origin: 'http://localhost:3000.evil.example' }, false],
    ['a sandboxed frame', { origin: 'null' }, false],
    [
      'a host that claims to be ours',
      { host: 'localhost:3000', referer: 'http://localhost:3000/masuk' },
      false,
    ],
    ['a program that says nothing', {}, false],
  ])('decides on a write from %s', (_who, headers, expected) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      expect(mayProceed({ method, headers }, own)).toBe(expected);
    }
  });
});
