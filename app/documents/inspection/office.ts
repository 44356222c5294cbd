import { findPersonalData } from '#app/domain/portal/personal-data.ts';
import type { DocumentInspection } from '#app/domain/portal/snapshot.ts';
import { RefusedTable } from '../spreadsheet/table.ts';
import { unpackParts } from '../spreadsheet/zip.ts';
import { limits } from './limits.ts';
import { RefusedDocument } from './refused-document.ts';

const WANTED =
  /^(?:\[Content_Types\]\.xml|docProps\/(?:core|app)\.xml|word\/(?:document|styles|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|xl\/(?:sharedStrings|workbook|comments\d*|worksheets\/sheet\d+)\.xml|(?:word|xl)\/_rels\/.+\.rels|_rels\/\.rels)$/;
const FILES_INSIDE = /^(?:word|xl)\/(?:embeddings|activeX)\//i;
const MACROS = /(?:^|\/)vbaProject\.bin$|(?:^|\/)macrosheets\//i;

/** DOCX and XLSX: archives of XML. Nothing of them is unpacked without a bound (spreadsheet/zip.ts). */
export function inspectOffice(bytes: Buffer): DocumentInspection {
  const names: string[] = [];
  const parts = unpack(bytes, (name) => {
    names.push(name);
    return WANTED.test(name);
  });
  const read = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  if (names.some((name) => MACROS.test(name)) || /macroEnabled/i.test(read('[Content_Types].xml')))
    throw new RefusedDocument('macros');
  if (names.some((name) => FILES_INSIDE.test(name))) throw new RefusedDocument('files_inside');
  if ([...parts].some(([name, xml]) => name.endsWith('.rels') && fetches(xml.toString('utf8'))))
    throw new RefusedDocument('runs_something');
  const isWord = parts.has('word/document.xml');
  if (!isWord && !parts.has('xl/workbook.xml')) throw new RefusedDocument('not_a_document');

  const whole = isWord ? wordText(parts) : sheetText(parts);
  if (/\bDDE(?:AUTO)?\b\s+["']?\w/.test(fieldCodes(read('word/document.xml'))))
    throw new RefusedDocument('runs_something');
  const core = read('docProps/core.xml');
  const text = whole.slice(0, limits.characters);
  return {
    kind: isWord ? 'docx' : 'xlsx',
    pages: isWord ? pagesSaid(read('docProps/app.xml')) : names.filter(isSheet).length,
    title: element(core, 'title'),
    author: element(core, 'creator'),
    textLength: text.replace(/\s+/g, '').length,
    isScanned: false,
    hasScript: false,
    isEncrypted: false,
    personalData: findPersonalData(text),
    isPartial: whole.length > limits.characters,
    language: /<w:lang\b[^>]*?\bw:val="([\w-]{2,20})"/.exec(read('word/styles.xml'))?.[1] ?? '',
  };
}

function unpack(bytes: Buffer, isWanted: (name: string) => boolean): Map<string, Buffer> {
  try {
    return unpackParts(bytes, isWanted);
  } catch (error) {
    if (!(error instanceof RefusedTable)) throw error;
    const { reason } = error;
    throw new RefusedDocument(reason === 'encrypted' || reason === 'unpacks_too_large' ? reason : 'corrupt');
  }
}

const isSheet = (name: string) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name);

/** Links that a reader clicks are fine; a template or an object that the program itself fetches is not. */
function fetches(rels: string): boolean {
  return [...rels.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].some(
    ([tag]) => /TargetMode\s*=\s*["']External/i.test(tag) && !/\/relationships\/hyperlink["']/.test(tag),
  );
}

function fieldCodes(xml: string): string {
  return [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)]
    .map(([, code = '', attribute = '']) => code + attribute)
    .join('');
}

/** Runs of text, a line for each paragraph and table cell. */
function wordText(parts: Map<string, Buffer>): string {
  return [...parts]
    .filter(([name]) => /^word\/[a-z]+\d*\.xml$/.test(name) && name !== 'word/styles.xml')
    .map(([, xml]) =>
      [...xml.toString('utf8').matchAll(/<w:t(?:\s[^>]*)?>([^<]*)|<\/w:p>|<w:(?:tab|br)\b/g)]
        .map(([tag, words]) => words ?? (tag === '</w:p>' ? '\n' : ' '))
        .join(''),
    )
    .map(decoded)
    .join('\n');
}

/** Shared texts put where cells name them, a line for each row. Read in one pass, however broken the XML is. */
function sheetText(parts: Map<string, Buffer>): string {
  const shared = sharedTexts(parts.get('xl/sharedStrings.xml')?.toString('utf8') ?? '');
  return [...parts]
    .filter(([name]) => isSheet(name))
    .map(([, xml]) => decoded(cellsOf(xml.toString('utf8'), shared)))
    .join('\n');
}

function sharedTexts(xml: string): string[] {
  const texts = [''];
  for (const [, words] of xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)|<\/si>/g)) {
    if (words === undefined) texts.push('');
    else texts[texts.length - 1] += words;
  }
  return texts;
}

/** A workbook keeps a number of sixteen digits as "1.20801450390000E15": what people see is its digits. */
function plainNumber(value: string): string {
  const isPowered = /^\d(?:\.\d{1,20})?E\+?\d\d?$/i.test(value);
  return isPowered && Number(value) < 1e21 ? Number(value).toFixed(0) : value;
}

function cellsOf(xml: string, shared: string[]): string {
  let isShared = false;
  let text = '';
  for (const [tag, attributes, value, words] of xml.matchAll(
    /<c\b([^>]*)>|<v>([^<]*)|<t(?:\s[^>]*)?>([^<]*)|<\/row>/g,
  )) {
    if (attributes !== undefined) isShared = /\bt="s"/.test(attributes);
    else if (tag === '</row>') text += '\n';
    else text += `${words ?? (isShared ? (shared[Number(value)] ?? '') : plainNumber(value ?? ''))} `;
    if (text.length > limits.characters) break;
  }
  return text;
}

function pagesSaid(app: string): number | null {
  const pages = Number(/<Pages>(\d{1,6})<\/Pages>/.exec(app)?.[1] ?? 0);
  return pages > 0 ? pages : null;
}

function element(xml: string, name: string): string {
  const words = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]*)`).exec(xml)?.[1] ?? '';
  return decoded(words)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 300);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(xml: string): string {
  return xml.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (_, name, decimal, hex) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? '';
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
