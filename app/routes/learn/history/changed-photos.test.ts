import { expect, it } from 'vitest';
import { changedPhotos } from './changed-photos.ts';

const photo = (photoId: string, caption = '', isChosen = false) => ({
  ...{ photoId, caption, isChosen },
  name: `${photoId}.jpg`,
});

it('says which pictures came, went, changed their words or their place as the main one', () => {
  const before = [photo('a', 'Lama.', true), photo('b', 'Tetap.'), photo('c')];
  const after = [photo('b', 'Tetap.', true), photo('a', 'Baru.'), photo('d', 'Datang.')];
  expect(changedPhotos(before, after)).toEqual([
    { name: 'Foto utama', before: 'a.jpg', after: 'b.jpg' },
    { name: 'Foto a.jpg', before: 'Lama.', after: 'Baru.' },
    { name: 'Foto d.jpg', before: 'Tidak ada', after: 'Datang.' },
    { name: 'Foto c.jpg', before: 'Tanpa takarir', after: 'Tidak ada' },
  ]);
  expect(changedPhotos(before, before)).toEqual([]);
});
