import { expect, it } from 'vitest';
import { isFrame, placeName } from './photo-notes.ts';
import { readPhotoChanges } from './photo-notes-form.ts';

const ID = '0198a2f4-0000-7000-8000-000000000001';
const pin = { photoId: ID, kind: 'comment', label: ' Tepi\ngambar ', x: 0.5, y: 1, body: ' Kosong.\r\n' };
const crop = { x: 0, y: 0.1, width: 1, height: 0.9, reason: '' };

it('reads notes as a page sends them, cleaned', () => {
  const changes = { pins: { [ID]: pin }, crops: { [ID]: crop }, captions: { [ID]: null } };
  expect(readPhotoChanges(JSON.parse(JSON.stringify(changes)))).toEqual({
    pins: { [ID]: { ...pin, label: 'Tepi gambar', body: 'Kosong.' } },
    crops: { [ID]: crop },
    captions: { [ID]: null },
  });
});

it.each([
  ['a number that JSON does not know', { pins: { [ID]: { ...pin, x: Number.NaN } } }],
  ['a spot left of the picture', { pins: { [ID]: { ...pin, x: -1 } } }],
  ['a spot below it', { pins: { [ID]: { ...pin, y: 2 } } }],
  ['a spot in words', { pins: { [ID]: { ...pin, x: '0.5' } } }],
  ['a pin without words', { pins: { [ID]: { ...pin, body: ' \n' } } }],
  ['another kind', { pins: { [ID]: { ...pin, kind: 'rant' } } }],
  ['more than a pin has', { pins: { [ID]: { ...pin, reviewId: ID } } }],
  ['an id that is a path', { pins: { '../../x': pin } }],
  ['a crop that leaves the picture', { crops: { [ID]: { ...crop, y: 0.2 } } }],
  ['an empty takarir', { captions: { [ID]: ' ' } }],
  ['a takarir without end', { captions: { [ID]: 'a'.repeat(2_000) } }],
  ['something else', { levels: {} }],
  ['a list', []],
  ['nothing', null],
])('refuses %s', (_, changes) => {
  expect(readPhotoChanges(JSON.parse(JSON.stringify(changes)))).toBeUndefined();
});

it.each([
  [{ x: 0, y: 0, width: 1, height: 1 }, true],
  [{ x: 0.7, y: 0, width: 0.3, height: 0.1 }, true],
  [{ x: 0.7, y: 0, width: 0.31, height: 0.1 }, false],
  [{ x: -0.1, y: 0, width: 0.5, height: 0.5 }, false],
  [{ x: 0, y: 0, width: 0.01, height: 0.5 }, false],
  [{ x: 0, y: 0, width: Number.POSITIVE_INFINITY, height: 1 }, false],
])('knows whether %o lies inside', (frame, isInside) => {
  expect(isFrame(frame)).toBe(isInside);
});

it.each([
  [{ x: 0, y: 0 }, 'kiri atas'],
  [{ x: 0.5, y: 0.5 }, 'pusat'],
  [{ x: 1, y: 1 }, 'kanan bawah'],
])('names %o', (spot, name) => {
  expect(placeName(spot)).toBe(name);
});
