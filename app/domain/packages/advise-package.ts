import type { CopyCheck, Finding } from '../copycheck/copy-check.ts';
import type { FieldTexts } from '../manuscript/document.ts';
import { type Disagreement, findDisagreements } from './agreement.ts';
import { shareFindings } from './share-check.ts';
import { adviseShareText, type ShareAdvice } from './share-text.ts';

export interface WholePackage {
  texts: FieldTexts;
  caption: string;
  shareText: string;
  /** Words of the portal story; empty for a page, which tells no news. */
  itemWords: string;
}

/** What a careful colleague would say of a package beside its manuscript. Nothing of it blocks, or scores. */
export interface PackageAdvice {
  share: ShareAdvice[];
  findings: Finding[];
  disagreements: Disagreement[];
}

/** `check` is the copy check of the share text. */
export function advisePackage(whole: WholePackage, check: CopyCheck | null): PackageAdvice {
  const { texts, caption, shareText, itemWords } = whole;
  return {
    share: check ? adviseShareText(shareText, check) : [],
    findings: check && shareText.trim() !== '' ? shareFindings(check) : [],
    disagreements: findDisagreements(texts, { takarir: caption, halaman: itemWords, teks: shareText }),
  };
}
