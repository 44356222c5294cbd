import type { CopyCheck, Finding } from '../copycheck/copy-check.ts';
import type { FieldTexts } from '../manuscript/document.ts';

/** The fields in which the copy check reads a share text: as the lead that it is. */
export const shareFields = (shareText: string): FieldTexts => ({
  judul: '',
  kota: '',
  hari: '',
  teras: shareText,
  tubuh: '',
});

/** How news is built does not hold for a post; the rest of the copy check does. */
export const shareFindings = ({ findings }: CopyCheck): Finding[] =>
  findings.filter(({ field, group, text }) => field === 'teras' && group !== 'susunan' && text !== '');
