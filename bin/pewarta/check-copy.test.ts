import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { run } from './check-copy.ts';
import { Refusal } from './refusal.ts';

const folder = mkdtempSync(join(tmpdir(), 'pewarta-copy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

function fileOf(content: string | Uint8Array, name = 'naskah.txt'): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const STORY = [
  'Upacara Digelar di Lapangan Merdeka.',
  'SEI RANTAU – Pemerintah Kabupaten Sei Rantau memperingati Hari Pahlawan di Lapangan Merdeka, Rabu (10/11/2026).',
  'Upacara diikuti 300 pegawai dan pelajar.',
];

async function findingsIn(source: string) {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
  await run([fileOf(source)]);
  return lines.map((line) => JSON.parse(line));
}

describe('check-copy', () => {
  it('prints one finding a line, at its place in the file', async () => {
    const source = STORY.join('\n\n');
    const findings = await findingsIn(source);
    expect(findings).toEqual([
      {
        rule: 'judul-titik',
        start: 35,
        end: 36,
        text: '.',
        message: expect.any(String),
        replacement: '',
      },
      {
        rule: 'hari-tanggal',
        start: source.indexOf('Rabu (10'),
        end: source.indexOf('2026)') + 5,
        text: 'Rabu (10/11/2026)',
        message: expect.stringContaining('Selasa'),
      },
    ]);
  });

  it.each([
    ['line ends of Windows', STORY.join('\r\n\r\n')],
    ['a byte order mark', `\uFEFF${STORY.join('\n\n')}`],
    ['emoji before the place', ['🎉 Upacara Digelar', ...STORY.slice(1)].join('\n\n')],
    ['blank lines before and after', `\n\n${STORY.join('\n\n\n')}\n\n`],
    ['paragraphs without blank lines', STORY.join('\n')],
  ])('keeps its places with %s', async (_, source) => {
    const finding = (await findingsIn(source)).find(({ rule }) => rule === 'hari-tanggal');
    expect(source.slice(finding.start, finding.end)).toBe('Rabu (10/11/2026)');
    expect(finding.text).toBe('Rabu (10/11/2026)');
  });

  it('says nothing of a clean text', async () => {
    expect(
      await findingsIn(STORY.join('\n\n').replace('Merdeka.\n', 'Merdeka\n').replace('Rabu', 'Selasa')),
    ).toEqual([]);
  });

  it.each([
    ['no file is named', [], 'Say which file'],
    ['two are named', ['a', 'b'], 'Say which file'],
    ['there is none', [join(folder, 'tiada.txt')], 'no such file'],
    ['it is a folder', [folder], 'is no file'],
    ['it is empty', [fileOf('', 'kosong.txt')], 'is empty'],
    ['it is blank', [fileOf('\uFEFF \r\n\r\n', 'spasi.txt')], 'is empty'],
    ['it is not UTF-8', [fileOf(Uint8Array.of(0x4a, 0x75, 0x64, 0xe9, 0x6c), 'latin1.txt')], 'not UTF-8'],
    ['it is UTF-16', [fileOf(Buffer.from('\uFEFFJudul', 'utf16le'), 'utf16.txt')], 'not UTF-8'],
    ['it is no text', [fileOf('Judul\0', 'biner.txt')], 'not plain text'],
    ['it is too large', [fileOf('a'.repeat(1_000_001), 'besar.txt')], 'larger than 1 MB'],
  ])('refuses with a sentence when %s', async (_, args, words) => {
    await expect(run(args)).rejects.toThrow(Refusal);
    await expect(run(args)).rejects.toThrow(words);
  });

  it('refuses an option it does not know', async () => {
    await expect(run(['--json', 'naskah.txt'])).rejects.toThrow('--json');
  });

  it('runs as a command, without a database', () => {
    const env = { PATH: process.env.PATH, NODE_ENV: 'production' } as const;
    const file = fileOf(STORY.join('\n\n'));
    const output = execFileSync(process.execPath, ['bin/pewarta.ts', 'check-copy', file], {
      env,
      encoding: 'utf8',
    });
    expect(output.trim().split('\n')).toHaveLength(2);
  });
});
