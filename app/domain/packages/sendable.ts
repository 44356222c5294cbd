import type { PackageLacks, PackageParts } from '../assignments/package-parts.ts';
import { SHARE_TEXT_LENGTH, shareLength } from './share-length.ts';

/** What a package still lacks before it can be sent, by field. Whether the chosen item is still there the server knows. */
export function whatPackageLacks({ shareText, portalItem }: PackageParts): PackageLacks {
  const lacks: PackageLacks = {};
  if (portalItem === '') lacks.portalItem = 'empty';
  if (shareText.trim() === '') lacks.shareText = 'empty';
  else if (shareLength(shareText) > SHARE_TEXT_LENGTH) lacks.shareText = 'too_long';
  return lacks;
}
