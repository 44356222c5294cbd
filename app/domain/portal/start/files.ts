import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentInspection, StartState } from '../snapshot.ts';

/** Made by bin/make-portal-files.ts. */
const FOLDER = 'db/portal-start';
/** What the copying machine made of two pages; only a scan is that large. */
const SCAN = 'scan0001.pdf';
const SCAN_BYTES = 6_200_000;

const MIMES: Record<string, string> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface StartFiles {
  files: StartState['files'];
  documents: Record<string, DocumentInspection>;
  pictures: Record<string, { width: number; height: number }>;
}

let kept: Promise<StartFiles> | undefined;

/** The same for every portal, so that a store keeps each of them once; read at the first portal. */
export function startFiles(): Promise<StartFiles> {
  kept ??= readFiles().catch((error) => {
    kept = undefined;
    throw error;
  });
  return kept;
}

async function readFiles(): Promise<StartFiles> {
  const facts = JSON.parse(await readFile(join(FOLDER, 'facts.json'), 'utf8')) as Omit<StartFiles, 'files'>;
  const names = [...Object.keys(facts.documents), ...Object.keys(facts.pictures)];
  const files = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(FOLDER, name));
      const mime = MIMES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      return [name, { name, mime, bytes: name === SCAN ? padded(bytes, SCAN_BYTES) : bytes }] as const;
    }),
  );
  return { ...facts, files: new Map(files) };
}

/** The same PDF with a comment of blanks before its last lines: large in the store of a portal, small in the sources. */
function padded(pdf: Buffer, size: number): Buffer {
  const end = pdf.lastIndexOf('startxref');
  const tail = pdf.subarray(end);
  return Buffer.concat([pdf.subarray(0, end), Buffer.alloc(size - pdf.length, ' \n'), tail], size);
}
