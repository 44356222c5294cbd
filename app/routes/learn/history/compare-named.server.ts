import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { findEarlierPackage } from '#app/domain/assignments/earlier-texts.server.ts';
import { isSameParts, type PackageParts } from '#app/domain/assignments/package-parts.ts';
import { type Comparison, compareVersions } from '#app/domain/manuscript/compare.ts';
import { findItemTitles } from '#app/domain/packages/item-titles.server.ts';
import { findEarlierPhotos } from '#app/domain/photos/earlier-photos.server.ts';
import { changedPhotos } from './changed-photos.ts';
import type { NamedText } from './text-names.ts';

/** A part of a news package, or a picture, that is not the same in both. */
export interface ChangedPart {
  name: string;
  before: string;
  after: string;
}

export interface NamedComparison {
  comparison: Comparison;
  parts: ChangedPart[];
}

/** Null where there are not two different texts. */
export async function compareNamed(
  viewer: Viewer,
  assignmentId: string,
  older: NamedText | undefined,
  newer: NamedText | undefined,
): Promise<NamedComparison | null> {
  if (!older || !newer || older.word === newer.word) return null;
  const [before, after] = await Promise.all(
    [older, newer].map(({ name }) => findEarlierPackage(db, viewer, assignmentId, name, now())),
  );
  if (!before || !after) return null;
  const [photosBefore, photosAfter] = await Promise.all(
    [older, newer].map(({ name }) => findEarlierPhotos(db, viewer, assignmentId, name, now())),
  );
  return {
    comparison: compareVersions(before.document, after.document),
    parts: [
      ...(isSameParts(before, after) ? [] : await changedParts(viewer, before, after)),
      ...(photosBefore && photosAfter ? changedPhotos(photosBefore, photosAfter) : []),
    ],
  };
}

async function changedParts(
  viewer: Viewer,
  before: PackageParts,
  after: PackageParts,
): Promise<ChangedPart[]> {
  const titles = await findItemTitles(db, viewer, [before.portalItem, after.portalItem]);
  const titleOf = (ref: string) => titles.get(ref) ?? (ref && 'Halaman yang sudah tidak ada');
  return [
    { name: 'Halaman portal', before: titleOf(before.portalItem), after: titleOf(after.portalItem) },
    { name: 'Teks bagikan', before: before.shareText, after: after.shareText },
  ].filter((part) => part.before !== part.after);
}
