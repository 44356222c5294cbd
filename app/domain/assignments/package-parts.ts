/**
 * What a news package has beside manuscript and picture, as its draft holds it. Every other task leaves both empty.
 */
export interface PackageParts {
  /** What is posted elsewhere so that people read the story. */
  shareText: string;
  /** "page:ID" or "story:ID" of the writer's own practice portal. */
  portalItem: string;
}

export const NO_PARTS: PackageParts = { shareText: '', portalItem: '' };

export const isSameParts = (one: PackageParts, other: PackageParts): boolean =>
  one.shareText === other.shareText && one.portalItem === other.portalItem;

/** Why a part cannot be sent: nothing there, too long, or no longer in the portal. */
export type PackageLack = 'empty' | 'too_long' | 'gone';

export type PackageLacks = Partial<Record<keyof PackageParts, PackageLack>>;
