import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import busboy from 'busboy';

export interface UploadedFile {
  bytes: Uint8Array;
  name: string;
}

export interface Upload {
  /** Plain fields of the same form; each at most 200 kB. */
  fields: Record<string, string>;
  /** The chosen file, or undefined when none was chosen. */
  file: UploadedFile | undefined;
}

export type UploadResult =
  | { ok: true; upload: Upload }
  | { ok: false; reason: 'too_large' | 'not_a_form' | 'cut_off'; fields: Record<string, string> };

/**
 * Reads one file and the fields around it from a multipart form, never holding more than `maxBytes` of the file.
 * What a file is must be decided by its content; its name is only for showing.
 */
export async function readUpload(
  request: Request,
  { field, maxBytes }: { field: string; maxBytes: number },
): Promise<UploadResult> {
  const { problem, fields, files, tooLarge } = await readUploads(request, { field, maxBytes, maxFiles: 1 });
  if (problem) return { ok: false, reason: problem, fields };
  return tooLarge.length > 0
    ? { ok: false, reason: 'too_large', fields }
    : { ok: true, upload: { fields, file: files[0] } };
}

export interface Uploads {
  /** What the form broke off with; what came before that is there. */
  problem: 'not_a_form' | 'cut_off' | undefined;
  fields: Record<string, string>;
  files: UploadedFile[];
  /** Names of files that are larger than any may be: nothing of them is kept. */
  tooLarge: string[];
  /** More files came than one form may bring; those beyond are not read. */
  isTooMany: boolean;
}

/** The same for a field with several files, each bounded; together they are no more than the host lets in. */
export async function readUploads(
  request: Request,
  { field, maxBytes, maxFiles }: { field: string; maxBytes: number; maxFiles: number },
): Promise<Uploads> {
  const type = request.headers.get('content-type') ?? '';
  const uploads: Uploads = { problem: undefined, fields: {}, files: [], tooLarge: [], isTooMany: false };
  if (!request.body || !/^multipart\/form-data\s*;.*boundary=[^;\s]/i.test(type))
    return { ...uploads, problem: 'not_a_form' };
  const parser = busboy({
    headers: { 'content-type': type },
    defParamCharset: 'utf8',
    limits: { fields: 200, fieldSize: 200_000, files: maxFiles, fileSize: maxBytes, parts: 210 },
  });
  parser.on('field', (name, value) => {
    uploads.fields[name] = value.replaceAll('\0', '');
  });
  parser.on('filesLimit', () => {
    uploads.isTooMany = true;
  });
  parser.on('file', (name, stream, info) => {
    const chunks: Buffer[] = [];
    let isTooLarge = false;
    stream.on('data', (chunk: Buffer) => {
      if (!isTooLarge) chunks.push(chunk);
    });
    stream.on('limit', () => {
      isTooLarge = true;
      chunks.length = 0;
    });
    // A cut-off body is told by the parser as well; here it only must not go unheard.
    stream.on('error', () => {
      chunks.length = 0;
    });
    stream.on('end', () => {
      const bytes = Buffer.concat(chunks);
      if (name !== field || !info.filename) return;
      const shownName = displayFileName(info.filename);
      if (isTooLarge) uploads.tooLarge.push(shownName);
      else if (bytes.length > 0) uploads.files.push({ bytes, name: shownName });
    });
  });
  const body = Readable.fromWeb(request.body as NodeReadableStream);
  try {
    await new Promise<void>((resolve, reject) => {
      parser.once('close', resolve);
      parser.once('error', reject);
      body.once('error', reject);
      body.pipe(parser);
    });
  } catch {
    return { ...uploads, problem: 'cut_off' };
  }
  return uploads;
}

/** A name fit for a page: no path, no control or direction signs, at most 120 characters, its ending among them. */
export function displayFileName(name: string): string {
  const base = (name.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '');
  const ending = /\.[a-z0-9]{1,8}$/i.exec(base)?.[0] ?? '';
  const stem = [...base.slice(0, base.length - ending.length)].slice(0, LONGEST_NAME - ending.length);
  return stem.join('') + ending || 'berkas';
}

const LONGEST_NAME = 120;
