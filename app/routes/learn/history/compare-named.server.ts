import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { findEarlierText } from '#app/domain/assignments/earlier-texts.server.ts';
import { type Comparison, compareVersions } from '#app/domain/manuscript/compare.ts';
import type { NamedText } from './text-names.ts';

/** Null where there are not two different texts. */
export async function compareNamed(
  viewer: Viewer,
  assignmentId: string,
  older: NamedText | undefined,
  newer: NamedText | undefined,
): Promise<Comparison | null> {
  if (!older || !newer || older.word === newer.word) return null;
  const [before, after] = await Promise.all(
    [older, newer].map(({ name }) => findEarlierText(db, viewer, assignmentId, name, now())),
  );
  return before && after ? compareVersions(before, after) : null;
}
