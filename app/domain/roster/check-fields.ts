import { type Golongan, parseGolongan } from '#app/domain/accounts/golongan.ts';
import { type NipKind, parseNip } from '#app/domain/accounts/nip.ts';
import { type PersonName, splitName } from '#app/domain/accounts/person-name.ts';
import type { RosterRow } from './read-roster.ts';
import type { ColumnId } from './table.ts';

export type ProblemCode =
  | 'name_missing'
  | 'name_invalid'
  | 'name_too_long'
  | 'nip_number'
  | 'nip_length'
  | 'nip_letters'
  | 'nip_birth_date'
  | 'nip_month'
  | 'nip_appointment'
  | 'nip_sex'
  | 'nip_serial'
  | 'nip_duplicate'
  | 'nip_taken'
  | 'email_invalid'
  | 'email_duplicate'
  | 'email_taken'
  | 'identity_missing'
  | 'opd_missing'
  | 'opd_unknown'
  | 'position_too_long'
  | 'rank_unknown';

/** What is to be mended, where: the route makes the sentence. */
export interface RowProblem {
  row: number;
  column: ColumnId;
  code: ProblemCode;
  value: string;
  /** A value that would do, to be taken with one press. */
  suggestion?: string;
  /** `nip_length`: how many digits were counted. */
  digits?: number;
  /** `nip_duplicate`, `email_duplicate`: the row of the other person. */
  otherRow?: number;
}

/** The fields of a row that can be judged by themselves, OPD apart. */
export interface RowFields {
  name: PersonName;
  nip: string | null;
  /** Only from a golongan that says so, never from the number. */
  nipKind: 'pns' | 'pppk' | null;
  /** Lower case. */
  email: string | null;
  position: string;
  /** "III/c" or "IX"; '' where none is given. */
  rank: string;
  problems: RowProblem[];
}

const MAX_NAME = 120;
const MAX_POSITION = 160;
const MAX_EMAIL = 254;
const MAX_SHOWN = 200;
const EMAIL = /^[^\s@<>()[\],;:"\\]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;

/** Checks name, NIP, e-mail, position and rank of one row. */
export function checkFields(source: RosterRow): RowFields {
  const { row, values } = source;
  const problems: RowProblem[] = [];
  const add = (column: ColumnId, code: ProblemCode, more: Partial<RowProblem> = {}) =>
    problems.push({ row, column, code, value: values[column].slice(0, MAX_SHOWN), ...more });

  const name = splitName(values.name);
  const nameProblem = nameProblemOf(values.name);
  if (nameProblem) add('name', nameProblem);

  const golongan = parseGolongan(values.rank);
  const nip = readNip(source, golongan, add);
  const email = readEmail(values.email, add);
  // Without either nobody could sign in, and the next import would enrol the person twice.
  if (values.nip === '' && values.email === '') add('nip', 'identity_missing');
  if (values.position.length > MAX_POSITION) add('position', 'position_too_long');
  if (values.rank !== '' && !golongan) add('rank', 'rank_unknown');

  return {
    name,
    nip,
    nipKind: nip === null ? null : (golongan?.kind ?? null),
    email,
    position: values.position,
    rank: golongan?.code ?? '',
    problems,
  };
}

/** The form of an e-mail address, in lower case; delivery alone can prove it. */
export function isEmail(text: string): boolean {
  return text.length <= MAX_EMAIL && EMAIL.test(text) && !/^\.|\.\.|\.@/.test(text);
}

type Add = (column: ColumnId, code: ProblemCode, more?: Partial<RowProblem>) => void;

function nameProblemOf(name: string): ProblemCode | null {
  if (name === '') return 'name_missing';
  if (name.length > MAX_NAME) return 'name_too_long';
  return /\p{L}/u.test(name) && !/[\d@]/.test(name) ? null : 'name_invalid';
}

function readNip({ values, isNipNumber }: RosterRow, golongan: Golongan | null, add: Add): string | null {
  if (values.nip === '') return null;
  if (isNipNumber) {
    add('nip', 'nip_number');
    return null;
  }
  // "III/c" is a rank of PNS only, so the strict rule may be asked; without a golongan either form will do.
  const kind: NipKind = golongan?.kind ?? 'unknown';
  const reading = parseNip(values.nip, kind);
  if (reading.ok) return reading.nip;
  const { problem } = reading;
  add('nip', `nip_${problem.code}`, problem.code === 'length' ? { digits: problem.digits } : {});
  return null;
}

function readEmail(text: string, add: Add): string | null {
  if (text === '') return null;
  const email = text.toLowerCase();
  if (isEmail(email)) return email;
  const mended = email
    .replace(/^mailto:/, '')
    .replace(/\s+/g, '')
    .replaceAll(',', '.')
    .replace(/[.;]+$/, '');
  add('email', 'email_invalid', isEmail(mended) ? { suggestion: mended } : {});
  return null;
}
