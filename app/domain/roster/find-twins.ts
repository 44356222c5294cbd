import type { RowFields } from './check-fields.ts';
import type { RosterRow } from './read-roster.ts';
import { isSameName } from './same-name.ts';

/** A row with its fields already judged by themselves. */
export interface RowDraft {
  source: RosterRow;
  fields: RowFields;
}

/** Rows of one file that share a NIP or an e-mail. */
export interface Twins {
  field: 'nip' | 'email';
  /** Row → the earlier row of the same person. */
  sameAs: Map<number, number>;
  /** Row → the row of another person with the same value. */
  clashesWith: Map<number, number>;
}

/** A flood of one value in thousands of rows shall not be compared each with each. */
const MOST_COMPARED = 20;

/** Finds the rows that share a NIP (or an e-mail), and whether they are one person twice or two people. */
export function findTwins(drafts: readonly RowDraft[], field: 'nip' | 'email'): Twins {
  const twins: Twins = { field, sameAs: new Map(), clashesWith: new Map() };
  const holders = new Map<string, RowDraft[]>();
  for (const draft of drafts) {
    const value = draft.fields[field];
    if (value === null) continue;
    const others = holders.get(value) ?? [];
    holders.set(value, others);
    const row = draft.source.row;
    const same = others.slice(0, MOST_COMPARED).find((other) => isSamePerson(other.fields, draft.fields));
    const [first] = others;
    if (same) {
      twins.sameAs.set(row, same.source.row);
      continue;
    }
    others.push(draft);
    if (!first) continue;
    twins.clashesWith.set(row, first.source.row);
    if (!twins.clashesWith.has(first.source.row)) twins.clashesWith.set(first.source.row, row);
  }
  return twins;
}

function isSamePerson(a: RowFields, b: RowFields): boolean {
  const isOther = a.nip !== null && b.nip !== null && a.nip !== b.nip;
  return !isOther && isSameName(a.name.name, b.name.name);
}
