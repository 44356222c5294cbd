import type { DocumentRefusal } from '#app/domain/portal/document-reading.ts';

/** Thrown inside a reader and turned into a result at its edge. */
export class RefusedDocument extends Error {
  readonly reason: DocumentRefusal;

  constructor(reason: DocumentRefusal) {
    super(reason);
    this.reason = reason;
  }
}
