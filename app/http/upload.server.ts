import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import busboy from 'busboy';

export interface Upload {
  /** Plain fields of the same form; each at most 200 kB. */
  fields: Record<string, string>;
  /** The chosen file, or undefined when none was chosen. */
  file: { bytes: Uint8Array; name: string } | undefined;
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
  const type = request.headers.get('content-type') ?? '';
  const fields: Record<string, string> = {};
  if (!request.body || !/^multipart\/form-data\s*;.*boundary=[^;\s]/i.test(type))
    return { ok: false, reason: 'not_a_form', fields };
  const parser = busboy({
    headers: { 'content-type': type },
    defParamCharset: 'utf8',
    limits: { fields: 200, fieldSize: 200_000, files: 1, fileSize: maxBytes, parts: 210 },
  });
  let file: Upload['file'];
  let isTooLarge = false;
  parser.on('field', (name, value) => {
    fields[name] = value.replaceAll('\0', '');
  });
  parser.on('file', (name, stream, info) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
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
      if (name === field && info.filename && bytes.length > 0)
        file = { bytes, name: displayFileName(info.filename) };
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
    return { ok: false, reason: 'cut_off', fields };
  }
  return isTooLarge ? { ok: false, reason: 'too_large', fields } : { ok: true, upload: { fields, file } };
}

/** A name fit for a page: no path, no control or direction signs, at most 120 characters. */
export function displayFileName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  return [...base.replace(/[\p{Cc}\p{Cf}]/gu, '')].slice(0, 120).join('') || 'berkas';
}
