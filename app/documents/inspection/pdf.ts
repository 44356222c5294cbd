import { getDocumentProxy } from 'unpdf';
import { findPersonalData } from '#app/domain/portal/personal-data.ts';
import type { DocumentInspection } from '#app/domain/portal/snapshot.ts';
import { refuseActiveContent } from './active-content.ts';
import { limits } from './limits.ts';
import { RefusedDocument } from './refused-document.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

export async function inspectPdf(bytes: Buffer): Promise<DocumentInspection> {
  refuseActiveContent(bytes);
  const pdf = await open(bytes);
  const [{ info }, marks, scripts, attachments] = await Promise.all([
    pdf.getMetadata(),
    pdf.getMarkInfo(),
    pdf.getJSActions(),
    pdf.getAttachments(),
  ]);
  if (scripts !== null) throw new RefusedDocument('runs_something');
  if (attachments !== null) throw new RefusedDocument('files_inside');
  const facts = info as { Title?: unknown; Author?: unknown; Language?: unknown };
  const { text, pagesRead, pagesWithText } = await readText(pdf);
  return {
    kind: 'pdf',
    pages: pdf.numPages,
    title: oneLine(facts.Title),
    author: oneLine(facts.Author),
    textLength: lettersIn(text),
    isScanned: pagesRead > 0 && pagesWithText * 2 < pagesRead,
    hasScript: false,
    isEncrypted: false,
    personalData: findPersonalData(text),
    isPartial: pagesRead < pdf.numPages || text.length >= limits.characters,
    language: oneLine(facts.Language),
    isTagged: (marks as { Marked?: boolean } | null)?.Marked === true,
  };
}

async function open(bytes: Buffer): Promise<Pdf> {
  try {
    // The library keeps what it is given; `verbosity` 0: only faults.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new RefusedDocument(isLocked ? 'encrypted' : 'corrupt');
  }
}

/** A page with less holds a page number or a stamp over the picture of a scan. */
const LETTERS_OF_A_PAGE = 25;

async function readText(pdf: Pdf): Promise<{ text: string; pagesRead: number; pagesWithText: number }> {
  const until = performance.now() + limits.readingMilliseconds;
  const pages: string[] = [];
  let pagesWithText = 0;
  let length = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, limits.pages); number += 1) {
    const text = await readPage(pdf, number);
    if (lettersIn(text) >= LETTERS_OF_A_PAGE) pagesWithText += 1;
    pages.push(text);
    length += text.length;
    if (length >= limits.characters || performance.now() > until) break;
  }
  return { text: pages.join('\n').slice(0, limits.characters), pagesRead: pages.length, pagesWithText };
}

/** A page that cannot be read counts as one without text: so it is for a reader. */
async function readPage(pdf: Pdf, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  } catch {
    return '';
  }
}

function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function oneLine(value: unknown): string {
  return typeof value === 'string'
    ? value
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim()
        .slice(0, 300)
    : '';
}
