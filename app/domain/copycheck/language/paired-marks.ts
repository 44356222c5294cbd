import { type CopyField, type CopyParagraph, storyFields } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';

/** A bracket or quotation mark that has no partner. */
export const pairedMarks: Rule = {
  id: 'tanda-berpasangan',
  group: 'bahasa',
  find: (copy) => storyFields(copy).flatMap(findInField),
};

function findInField(field: CopyField): Remark[] {
  return [...field.paragraphs.flatMap(findBrackets), ...findQuotationMarks(field.paragraphs)];
}

const PARTNER: Record<string, string> = { ')': '(', ']': '[' };

function findBrackets({ field, start, text }: CopyParagraph): Remark[] {
  const remarks: Remark[] = [];
  const open: { mark: string; at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]]/g)) {
    const partner = PARTNER[mark];
    if (!partner) open.push({ mark, at });
    else if (open.at(-1)?.mark === partner) open.pop();
    else if (!isItemOrSmile(text, at))
      remarks.push({
        ...span(field, start, at),
        message: `Tanda “${mark}” tidak ada pembukanya; lengkapi pasangannya atau hapus.`,
      });
  }
  for (const { mark, at } of open) {
    if (isSmile(text, at)) continue;
    remarks.push({
      ...span(field, start, at),
      message: `Tanda “${mark}” belum ditutup; tambahkan pasangannya.`,
    });
  }
  return remarks;
}

/** "1)" and "a)" number a list; ":)" is a face. */
function isItemOrSmile(text: string, at: number): boolean {
  return isSmile(text, at) || /(?:^|[\s(;,])[\p{L}\p{N}]{1,4}\.?$/u.test(text.slice(Math.max(0, at - 6), at));
}

function isSmile(text: string, at: number): boolean {
  return /[:;=8]-?$/.test(text.slice(Math.max(0, at - 2), at));
}

/**
 * Of a paragraph's double marks, the one left without a partner. A quotation that runs on opens anew in every paragraph
 * and closes only in the last; one that was broken over lines closes in a later one. Both are left alone.
 */
function findQuotationMarks(paragraphs: CopyParagraph[]): Remark[] {
  const remarks: Remark[] = [];
  let isRunningOn = false;
  paragraphs.forEach((paragraph, index) => {
    const { lone, stray } = unpaired(paragraph.text, isRunningOn);
    isRunningOn = false;
    if (stray !== undefined)
      remarks.push({
        ...span(paragraph.field, paragraph.start, stray),
        message: 'Tanda petik penutup ini tidak ada pembukanya; tandai awal kutipan.',
      });
    if (lone === undefined) return;
    if (continues(paragraphs[index + 1])) isRunningOn = true;
    else
      remarks.push({
        ...span(paragraph.field, paragraph.start, lone),
        message: 'Kutipan ini belum ditutup; tambahkan tanda petik di akhir ucapan.',
      });
  });
  return remarks;
}

interface Unpaired {
  /** The opening mark that nothing closes. */
  lone?: number;
  /** The closing mark that nothing opens. */
  stray?: number;
}

function unpaired(text: string, isRunningOn: boolean): Unpaired {
  let lone: number | undefined;
  let stray: number | undefined;
  let isOpen = isRunningOn;
  for (const { 0: mark, index: at } of text.matchAll(/["“”„‟]|''/g)) {
    if (!isOpen && isInches(text, at)) continue;
    // The first mark of a paragraph in a quotation that runs on opens it anew.
    if (isOpen && isRunningOn && lone === undefined && isOpening(text, at)) {
      lone = at;
      continue;
    }
    if (isOpen) {
      // Some keyboards give the opening mark at both ends; where it opens again, the first was left open.
      if ((mark === '“' || mark === '„') && isOpening(text, at) && lone !== undefined && !isAtEnd(text, at))
        return { lone };
      isOpen = false;
      lone = undefined;
    } else if (mark === '”' && !isOpening(text, at)) {
      stray ??= at;
    } else {
      isOpen = true;
      lone = at;
    }
  }
  return { ...(lone !== undefined && { lone }), ...(stray !== undefined && { stray }) };
}

function isOpening(text: string, at: number): boolean {
  const before = text[at - 1];
  return (before === undefined || /[\s(–—-]/.test(before)) && /[\p{L}\p{N}(‘'…]/u.test(text[at + 1] ?? '');
}

function isAtEnd(text: string, at: number): boolean {
  return /^.?[\s.,;:!?)]*$/.test(text.slice(at));
}

function isInches(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /^["'”]{1,2}(?:[\s,.)x×-]|$)/.test(text.slice(at, at + 3));
}

/** Whether the next paragraph takes up the quotation: it opens it again, or closes it with its first mark. */
function continues(next: CopyParagraph | undefined): boolean {
  if (!next) return false;
  if (/^["“„‟]/.test(next.text)) return true;
  const first = /["“”„‟]/.exec(next.text);
  return first !== null && !isOpening(next.text, first.index);
}

function span(field: CopyParagraph['field'], start: number, at: number) {
  return { field, start: start + at, end: start + at + 1 };
}
