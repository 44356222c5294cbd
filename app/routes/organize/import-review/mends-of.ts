import type { RowMend } from '#app/domain/roster/check-import.server.ts';
import type { ColumnId } from '#app/domain/roster/table.ts';

const COLUMNS: readonly ColumnId[] = ['name', 'nip', 'email', 'opd', 'position', 'rank'];

/** The field in which a value is typed anew: "17.opd". */
export const mendName = (row: number, column: ColumnId): string => `${row}.${column}`;

/**
 * What was typed in the table. A pressed "Pakai …" ("use" = "17.opd=Dinas Kesehatan") wins over the text of its field.
 */
export function mendsOf(form: FormData): RowMend[] {
  const mends: RowMend[] = [];
  const add = (name: string, value: string) => {
    const [row, column] = name.split('.');
    const known = COLUMNS.find((id) => id === column);
    if (known && Number.isInteger(Number(row))) mends.push({ row: Number(row), column: known, value });
  };
  for (const [name, value] of form) if (typeof value === 'string' && name !== 'use') add(name, value);
  const use = form.get('use');
  if (typeof use === 'string') {
    const at = use.indexOf('=');
    add(use.slice(0, at), use.slice(at + 1));
  }
  return mends;
}
