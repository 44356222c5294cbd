import type { FieldTexts } from '../manuscript/document.ts';
import { checkCopy } from './check-copy.ts';
import type { CopyCheck, Finding, Span } from './copy-check.ts';
import { readDateline, readDatelineAlone, type Stretch } from './dateline.ts';
import { PieceMap } from './piece-map.ts';

/** What was found in a plain text, at its place in that text. */
export interface PlainCopyCheck {
  /** In text order; offsets in UTF-16 units of the text. */
  findings: PlacedFinding[];
  coverage: CopyCheck['coverage'];
}

export type PlacedFinding = Pick<Finding, 'rule' | 'start' | 'end' | 'text' | 'message' | 'replacement'>;

export function checkPlainCopy(text: string): PlainCopyCheck {
  const { texts, locate } = readPlainCopy(text);
  const { findings, coverage } = checkCopy(texts);
  const placed = findings.map((finding): PlacedFinding => {
    // What is missed from an empty field is missed where it should have stood, before the lead.
    const isMissing = texts[finding.field] === '';
    const { start, end } = locate(isMissing ? firstWordOf(texts) : finding);
    const { rule, message, replacement } = finding;
    return {
      rule,
      start,
      end,
      text: text.slice(start, end),
      message,
      ...(replacement !== undefined && { replacement }),
    };
  });
  return { findings: placed.sort((a, b) => a.start - b.start || a.end - b.end), coverage };
}

function firstWordOf({ teras }: FieldTexts): Span {
  return { field: 'teras', start: 0, end: /^\S*/.exec(teras)?.[0].length ?? 0 };
}

export interface PlainCopy {
  texts: FieldTexts;
  /** Where a place of a field stands in the plain text. */
  locate(span: Span): { start: number; end: number };
}

/**
 * The headline in the first line, then paragraphs between blank lines, the first of them the lead, which may begin
 * with a dateline ("SEI RANTAU (10/11) – "). A line that is only cut to fit a width goes on in the next.
 */
export function readPlainCopy(text: string): PlainCopy {
  const [headline, ...rest] = readLines(text);
  const blocks = readBlocks(rest);
  const pieces = { judul: new PieceMap(text), teras: new PieceMap(text), tubuh: new PieceMap(text) };
  if (headline) pieces.judul.add(headline);
  const [lead, ...body] = blocks;
  const [opening, next] = lead ?? [];
  const dateline = opening && (readDateline(text, opening) ?? (next && readDatelineAlone(text, opening)));
  lead?.forEach((line, index) => {
    if (index > 0 && pieces.teras.text !== '') pieces.teras.gap(' ');
    pieces.teras.add(index === 0 && dateline ? { start: dateline.end, end: line.end } : line);
  });
  body.forEach((block, number) => {
    if (number > 0) pieces.tubuh.gap('\n\n');
    block.forEach((line, index) => {
      const before = block[index - 1];
      if (before) pieces.tubuh.gap(endsParagraph(text.slice(before.start, before.end)) ? '\n' : ' ');
      pieces.tubuh.add(line);
    });
  });
  const kota = new PieceMap(text);
  const hari = new PieceMap(text);
  if (dateline) kota.add(dateline.place);
  if (dateline?.date) hari.add(dateline.date);
  const maps = { ...pieces, kota, hari };
  return {
    texts: {
      judul: maps.judul.text,
      kota: maps.kota.text,
      hari: maps.hari.text,
      teras: maps.teras.text,
      tubuh: maps.tubuh.text,
    },
    locate: ({ field, start, end }) => maps[field].locate(start, end),
  };
}

/** From the first that is not blank; blank ones are empty. A byte order mark is no text. */
function readLines(text: string): Stretch[] {
  const lines: Stretch[] = [];
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|[\r\n]|$)/g)) {
    const [, line = ''] = match;
    const trimmed = line.trim();
    const start = match.index + (trimmed === '' ? 0 : line.indexOf(trimmed));
    if (lines.length > 0 || trimmed !== '') lines.push({ start, end: start + trimmed.length });
  }
  return lines;
}

/** Lines between blank ones; where no line is blank, every line is a paragraph. */
function readBlocks(lines: Stretch[]): Stretch[][] {
  while (isBlank(lines[0])) lines = lines.slice(1);
  while (isBlank(lines.at(-1))) lines = lines.slice(0, -1);
  if (!lines.some(isBlank)) return lines.map((line) => [line]);
  const blocks: Stretch[][] = [[]];
  for (const line of lines) {
    if (!isBlank(line)) blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length) blocks.push([]);
  }
  return blocks;
}

function isBlank(line: Stretch | undefined): boolean {
  return line !== undefined && line.start === line.end;
}

function endsParagraph(line: string): boolean {
  return /[.!?:;…]["”’')\]]*$/.test(line);
}
