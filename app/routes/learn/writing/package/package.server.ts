import { db } from '#app/database.server.ts';
import { packageHtml } from '#app/desk/packages/package-html.tsx';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import type { DraftOnServer, DraftValues } from '#app/domain/assignments/draft-values.ts';
import type { Task } from '#app/domain/assignments/task.server.ts';
import { checkCopy } from '#app/domain/copycheck/check-copy.ts';
import { advisePackage } from '#app/domain/packages/advise-package.ts';
import { listOwnItems } from '#app/domain/packages/own-items.server.ts';
import { findNewestParts } from '#app/domain/packages/sent-parts.server.ts';
import { shareFields } from '#app/domain/packages/share-check.ts';
import type { PackageOnDesk } from './package-on-desk.ts';

/** Null for every task that is no news package. */
export async function packageOnDesk(
  viewer: Viewer,
  task: Task,
  { texts, caption, shareText, portalItem }: DraftValues,
  isChecked: boolean,
): Promise<PackageOnDesk | null> {
  if (task.form !== 'package') return null;
  const own = await listOwnItems(db, viewer, task.enrolmentId);
  const itemWords = own.items.find(({ ref }) => ref === portalItem)?.words ?? '';
  const advised = isChecked
    ? advisePackage({ texts, caption, shareText, itemWords }, checkCopy(shareFields(shareText)))
    : null;
  return { ...own, advised };
}

/** The draft with another item of the portal chosen, where one was just made without a script. */
export function chosenIn(
  draft: DraftOnServer,
  onDesk: PackageOnDesk | null,
  portalItem: string | null,
): DraftOnServer {
  if (!portalItem || !onDesk?.items.some(({ ref }) => ref === portalItem)) return draft;
  return { ...draft, values: { ...draft.values, portalItem } };
}

/** The parts of the newest version, to be read. */
export async function sentPartsHtml({ form, submissionId, versionCount }: Task): Promise<string | null> {
  if (form !== 'package' || !submissionId || versionCount === 0) return null;
  const parts = await findNewestParts(db, submissionId, versionCount);
  return parts && packageHtml(parts, null);
}
