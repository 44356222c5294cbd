import type { DocumentInspection } from './snapshot.ts';

/** Why a file is not taken into a portal; the sentences stand beside the form that takes it. */
export type DocumentRefusal =
  | 'empty'
  | 'too_large'
  /** Neither PDF, DOCX nor XLSX by its content. */
  | 'not_a_document'
  /** Word or Excel before 2007, or a workbook with a password: both look the same from outside. */
  | 'old_office'
  /** Called .pdf or .jpg, is something else. */
  | 'name_differs'
  /** Two files in one: a reader and a browser would not agree what it is. */
  | 'two_in_one'
  | 'encrypted'
  /** JavaScript, a program to start, a template fetched from elsewhere. */
  | 'runs_something'
  | 'macros'
  /** Other files inside that no check sees. */
  | 'files_inside'
  | 'unpacks_too_large'
  | 'took_too_long'
  | 'corrupt';

export type DocumentReading =
  | { ok: true; inspection: DocumentInspection }
  | { ok: false; reason: DocumentRefusal };
