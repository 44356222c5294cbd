/** `isNumber` tells that the file holds a number, not text: the last digits of such a NIP are lost. */
export type Cell = { text: string; isNumber: boolean } | null;

/** Rows as in the file, empty ones between them included, so that row 1 of the file is `rows[0]`. */
export type Table = { sheet: string; rows: Cell[][] };

export type Refusal =
  | 'empty'
  | 'file_too_large'
  | 'unpacks_too_large'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'not_a_table'
  | 'old_excel'
  | 'encrypted'
  | 'corrupt'
  | 'took_too_long';

export type ReadResult = ({ ok: true } & Table) | { ok: false; reason: Refusal };

/** Thrown inside a reader and turned into a result at its edge. */
export class RefusedTable extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

/** Drops what is empty at the end and on the right; refuses what is left when it is too big. */
export function bounded(rows: Cell[][], most: { rows: number; columns: number }): Cell[][] {
  const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  const used = trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
  if (used.length === 0) throw new RefusedTable('empty');
  if (used.length > most.rows) throw new RefusedTable('too_many_rows');
  if (used.some((row) => row.length > most.columns)) throw new RefusedTable('too_many_columns');
  return used;
}
