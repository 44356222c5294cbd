import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { limits } from './limits.ts';
import { bounded, type Cell, RefusedTable } from './table.ts';

export function readCsv(bytes: Buffer): Cell[][] {
  const text = decoded(bytes).normalize('NFC');
  if (!isText(text)) throw new RefusedTable('not_a_table');
  // Excel's own hint, a first line like "sep=;"; it is not a row.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const rows = parsed(body, hint?.[1] ?? delimiterOf(body));
  return bounded(
    rows.map((row) => row.map(cellOf)),
    limits,
  );
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf-16be');
  const sample = bytes.subarray(0, 1000);
  const zeros = (parity: number) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  // Without a mark: plain letters have a zero in every second byte.
  if (zeros(1) > sample.length * 0.3 && zeros(0) === 0) return iconv.decode(bytes, 'utf-16le');
  if (zeros(0) > sample.length * 0.3 && zeros(1) === 0) return iconv.decode(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'windows-1252');
  }
}

/** Programs, pictures and archives hold control characters; web pages and PDFs say what they are. */
function isText(text: string): boolean {
  if (/^\s*(?:<[!?a-z]|%PDF-|\{\\rtf)/i.test(text.slice(0, 200))) return false;
  return !/[^\P{Cc}\t\n\r]/u.test(text.replaceAll('\u0085', '\n'));
}

/** The separator that cuts the first lines into the same number of cells, and into the most. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const scored = [';', ',', '\t', '|'].map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const first = counts[0] ?? 0;
    const alike = counts.filter((count) => count === first).length;
    return { delimiter, score: first === 0 ? 0 : alike * 100 + Math.min(first, 99) };
  });
  const best = scored.reduce((top, candidate) => (candidate.score > top.score ? candidate : top));
  return best.score > 0 ? best.delimiter : ',';
}

function parsed(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 200_000,
      // One more than allowed is enough to know.
      to: limits.rows + 1000,
    });
  } catch {
    throw new RefusedTable('corrupt');
  }
}

function cellOf(value: string): Cell {
  const text = value.trim();
  if (text === '') return null;
  // "1,98403E+17" is what a spreadsheet leaves of a long number when it saves as CSV.
  return { text, isNumber: /^-?\d+(?:[.,]\d+)?E[+-]?\d+$/i.test(text) };
}
