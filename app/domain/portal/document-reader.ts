import type { DocumentReading } from './document-reading.ts';
import type { DocumentInspection } from './snapshot.ts';

/** Looks into an uploaded file; its content decides what it is. */
export type DocumentReader = (bytes: Uint8Array, name: string) => Promise<DocumentReading>;

export const MIME_OF_DOCUMENT: Record<DocumentInspection['kind'], string> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
