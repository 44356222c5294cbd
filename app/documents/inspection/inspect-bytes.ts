import type { DocumentReading } from '#app/domain/portal/document-reading.ts';
import { limits } from './limits.ts';
import { inspectOffice } from './office.ts';
import { inspectPdf } from './pdf.ts';
import { RefusedDocument } from './refused-document.ts';

/** What the bytes are decides. What the file is called and what the browser believed must agree with it. */
export async function inspectBytes(bytes: Buffer, name: string, mime: string): Promise<DocumentReading> {
  try {
    if (bytes.length === 0) throw new RefusedDocument('empty');
    if (bytes.length > limits.bytes) throw new RefusedDocument('too_large');
    const inspection = startsWith(bytes, '%PDF-')
      ? await inspectPdf(alone(bytes, 'PK\x03\x04'))
      : startsWith(bytes, 'PK\x03\x04')
        ? inspectOffice(alone(bytes, '%PDF-'))
        : refuseStranger(bytes);
    if (!isCalled(name, inspection.kind) || !isBelieved(mime, inspection.kind))
      throw new RefusedDocument('name_differs');
    return { ok: true, inspection };
  } catch (error) {
    if (error instanceof RefusedDocument) return { ok: false, reason: error.reason };
    throw error;
  }
}

function refuseStranger(bytes: Buffer): never {
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) throw new RefusedDocument('old_office');
  // Readers accept a PDF that begins later; a browser sees what stands before it.
  if (bytes.subarray(0, 2048).includes('%PDF-')) throw new RefusedDocument('two_in_one');
  throw new RefusedDocument('not_a_document');
}

/** How far into a file a reader looks for its beginning, and behind its end. */
const EDGE = 2048;

/** Programs tolerate something before and behind a document, and that something may be another file. */
function alone(bytes: Buffer, other: string): Buffer {
  if (bytes.subarray(0, EDGE).includes(other, 0, 'latin1')) throw new RefusedDocument('two_in_one');
  const isPdf = startsWith(bytes, '%PDF-');
  const end = isPdf ? bytes.lastIndexOf('%%EOF') : -1;
  if (isPdf && end >= 0 && bytes.length - end > EDGE) throw new RefusedDocument('two_in_one');
  // The directory of an archive stands at its end, wherever the archive begins.
  if (isPdf && bytes.subarray(-EDGE).includes('PK\x05\x06', 0, 'latin1'))
    throw new RefusedDocument('two_in_one');
  return bytes;
}

function isCalled(name: string, kind: string): boolean {
  return name.toLowerCase().endsWith(`.${kind}`);
}

const USUAL_MIME: Record<string, RegExp> = {
  pdf: /^application\/(x-)?pdf$/i,
  docx: /wordprocessingml|msword/i,
  xlsx: /spreadsheetml|ms-excel/i,
};

/** Browsers of offices often do not know; what they do know must not be another kind. */
function isBelieved(mime: string, kind: string): boolean {
  const isUnknown = mime === '' || /^application\/(octet-stream|zip|x-zip-compressed)$/i.test(mime);
  return isUnknown || (USUAL_MIME[kind]?.test(mime) ?? false);
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));
}
