import type { EarlierPhoto } from '#app/domain/photos/earlier-photos.server.ts';
import type { ChangedPart } from './compare-named.server.ts';

/** What is not the same of the pictures: which are there, which is the main one, what is told of each. */
export function changedPhotos(
  before: readonly EarlierPhoto[],
  after: readonly EarlierPhoto[],
): ChangedPart[] {
  const [first, second] = [byId(before), byId(after)];
  const ids = [...new Set([...second.keys(), ...first.keys()])];
  const photos = ids.map((id) => {
    const [then, now] = [first.get(id), second.get(id)];
    return { name: `Foto ${(now ?? then)?.name ?? ''}`, before: wordsOf(then), after: wordsOf(now) };
  });
  return [{ name: 'Foto utama', before: mainOf(before), after: mainOf(after) }, ...photos].filter(
    (part) => part.before !== part.after,
  );
}

const byId = (photos: readonly EarlierPhoto[]) => new Map(photos.map((photo) => [photo.photoId, photo]));

const mainOf = (photos: readonly EarlierPhoto[]): string =>
  photos.find(({ isChosen }) => isChosen)?.name ?? 'Belum dipilih';

const wordsOf = (photo: EarlierPhoto | undefined): string =>
  photo ? photo.caption || 'Tanpa takarir' : 'Tidak ada';
