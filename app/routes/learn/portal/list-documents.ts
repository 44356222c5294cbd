import { findingsAt } from '#app/domain/portal/check-page.ts';
import type { PortalCheck } from '#app/domain/portal/check-portal.ts';
import type { PortalSnapshot } from '#app/domain/portal/snapshot.ts';
import type { ListedDocument } from './document-table.tsx';

/** Documents with what the checks say of each. */
export function listDocuments({ documents }: PortalSnapshot, report: PortalCheck): ListedDocument[] {
  return documents.map(({ inspection: _, ...document }) => ({
    ...document,
    faults: findingsAt(report, { documentId: document.id }).map(({ short }) => short),
  }));
}
