import type { PersonName } from '#app/domain/accounts/person-name.ts';
import { checkFields, type RowProblem } from './check-fields.ts';
import { accountFinder, type KnownAccount } from './find-account.ts';
import { type KnownOpd, type OpdMatch, opdFinder } from './find-opd.ts';
import { findTwins, type Twins } from './find-twins.ts';
import type { RosterRow } from './read-roster.ts';
import type { ColumnId } from './table.ts';

export interface RosterKnowledge {
  pemdaName: string;
  /** Active OPD of the batch's Pemda; an import creates none. */
  opds: readonly KnownOpd[];
  accounts: readonly KnownAccount[];
  /** Accounts that are in the batch already. */
  enrolledAccountIds: ReadonlySet<string>;
}

/** A person ready to be enrolled. */
export interface RosterPerson extends PersonName {
  nip: string | null;
  nipKind: 'pns' | 'pppk' | null;
  email: string | null;
  opdId: string;
  position: string;
  rank: string;
}

export type CheckedRow = { row: number; values: Record<ColumnId, string> } & (
  | { status: 'ready'; person: RosterPerson; accountId: string | null }
  | { status: 'mend'; problems: RowProblem[] }
  | {
      status: 'existing';
      cause: { kind: 'enrolled'; accountId: string } | { kind: 'same_as_row'; row: number };
    }
);

export interface RosterCheck {
  rows: CheckedRow[];
  counts: { all: number; ready: number; mend: number; existing: number; numberNips: number };
}

/**
 * Judges every row: ready, to mend, or already there. Of two equal rows the first counts; of two people with one NIP
 * or e-mail both are to be mended, since nobody can tell who is right. Problems never name the holder of another
 * account, who may belong to another balai.
 */
export function checkRows(source: readonly RosterRow[], known: RosterKnowledge): RosterCheck {
  const drafts = source.map((row) => ({ source: row, fields: checkFields(row) }));
  const twins = [findTwins(drafts, 'nip'), findTwins(drafts, 'email')];
  const findOpd = opdFinder(known.opds, known.pemdaName);
  const findAccount = accountFinder(known.accounts);
  const rowOfAccount = new Map<string, number>();
  let opdAbove: string | undefined;

  const rows = drafts.map(({ source, fields }): CheckedRow => {
    const { row, values } = source;
    const opd = findOpd(values.opd);
    const clashes = clashesOf(source, twins);
    const { account, taken } = findAccount(fields);
    const problems = [...fields.problems, ...opdProblems(source, opd, opdAbove), ...clashes];
    if (taken)
      problems.push({ row, column: taken, code: `${taken}_taken`, value: values[taken].slice(0, 200) });
    // Merged cells keep their text in the first row only: the name above is the likely one.
    opdAbove = opd.name ?? opd.suggestion ?? (values.opd === '' ? opdAbove : undefined);

    if (account && clashes.length === 0 && known.enrolledAccountIds.has(account.id)) {
      return { row, values, status: 'existing', cause: { kind: 'enrolled', accountId: account.id } };
    }
    const sameRow = sameRowOf(row, twins) ?? (account && rowOfAccount.get(account.id));
    if (sameRow !== undefined) {
      return { row, values, status: 'existing', cause: { kind: 'same_as_row', row: sameRow } };
    }
    if (account) rowOfAccount.set(account.id, row);
    if (problems.length > 0 || !opd.id) return { row, values, status: 'mend', problems };
    const { name, nip, nipKind, email, position, rank } = fields;
    const person = { ...name, nip, nipKind, email, opdId: opd.id, position, rank };
    return { row, values, status: 'ready', person, accountId: account?.id ?? null };
  });
  return { rows, counts: countsOf(rows, source) };
}

function opdProblems({ row, values }: RosterRow, opd: OpdMatch, opdAbove: string | undefined): RowProblem[] {
  if (opd.id) return [];
  const problem: RowProblem =
    values.opd === ''
      ? { row, column: 'opd', code: 'opd_missing', value: '' }
      : { row, column: 'opd', code: 'opd_unknown', value: values.opd.slice(0, 200) };
  const suggestion = values.opd === '' ? opdAbove : opd.suggestion;
  return [suggestion ? { ...problem, suggestion } : problem];
}

function clashesOf({ row, values }: RosterRow, twins: readonly Twins[]): RowProblem[] {
  return twins.flatMap(({ field, clashesWith }): RowProblem[] => {
    const otherRow = clashesWith.get(row);
    if (otherRow === undefined) return [];
    return [{ row, column: field, code: `${field}_duplicate`, value: values[field].slice(0, 200), otherRow }];
  });
}

function sameRowOf(row: number, twins: readonly Twins[]): number | undefined {
  return twins.map(({ sameAs }) => sameAs.get(row)).find((same) => same !== undefined);
}

function countsOf(rows: readonly CheckedRow[], source: readonly RosterRow[]): RosterCheck['counts'] {
  const count = (status: CheckedRow['status']) => rows.filter((row) => row.status === status).length;
  return {
    all: rows.length,
    ready: count('ready'),
    mend: count('mend'),
    existing: count('existing'),
    numberNips: source.filter(({ isNipNumber }) => isNipNumber).length,
  };
}
