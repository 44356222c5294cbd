import type { DocumentInspection } from './snapshot.ts';

/** Until the inspection of documents is here. */
export type DocumentRefusal = 'not_a_document' | 'too_large' | 'corrupt';

export type DocumentReader = (
  bytes: Uint8Array,
  name: string,
) => Promise<{ ok: true; inspection: DocumentInspection } | { ok: false; reason: DocumentRefusal }>;

export const MIME_OF_DOCUMENT: Record<DocumentInspection['kind'], string> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
