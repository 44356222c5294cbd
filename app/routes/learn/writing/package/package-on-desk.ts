import type { PackageAdvice } from '#app/domain/packages/advise-package.ts';
import type { OwnItems } from '#app/domain/packages/own-items.server.ts';

/** What a news package needs on the desk besides the manuscript's own fields. */
export interface PackageOnDesk extends OwnItems {
  /** What the server found in the draft, where there is no script that would look. */
  advised: PackageAdvice | null;
}
