import { personalNumbers } from '../copycheck/facts/privacy/personal-numbers.ts';
import { sentenceSpans } from '../manuscript/sentences.ts';

export type PersonalDataKind = 'nik' | 'kk' | 'nip' | 'phone' | 'email' | 'account';

/** Something by which one person can be found. `shown` is masked and says what it is: "NIK 1208••••••••••01". */
export interface PersonalDatum {
  kind: PersonalDataKind;
  shown: string;
}

/** More is not shown of one text: whoever mends it looks through all of it anyway. */
const MOST = 20;

/**
 * What the copy check calls "data-pribadi", looked for in a page or a document. Numbers of offices and services are
 * not meant; the same number is told once.
 */
export function findPersonalData(text: string): PersonalDatum[] {
  const found = new Map<string, PersonalDatum>();
  if (!/\d{3}|@/.test(text)) return [];
  for (const { start, end } of sentenceSpans(text)) {
    const sentence = {
      field: 'tubuh' as const,
      start,
      end,
      paragraph: 1,
      text: text.slice(start, end),
      tokens: [],
      words: 0,
    };
    for (const remark of personalNumbers(sentence)) {
      const number = text.slice(remark.start, remark.end);
      const before = text.slice(start, remark.start);
      found.set(number, masked(kindOf(number, before, remark.message), number));
      if (found.size === MOST) return [...found.values()];
    }
  }
  return [...found.values()];
}

function kindOf(number: string, before: string, message: string): PersonalDataKind {
  if (number.includes('@')) return 'email';
  if (message.includes('rekening')) return 'account';
  const digits = number.replace(/\D/g, '');
  if (digits.length === 18) return 'nip';
  if (digits.length < 16) return 'phone';
  return /\b(?:KK|NKK|kartu keluarga)\b[^.]{0,25}$/i.test(before) ? 'kk' : 'nik';
}

const WORDS: Record<PersonalDataKind, string> = {
  nik: 'NIK',
  kk: 'Nomor KK',
  nip: 'NIP',
  phone: 'Telepon',
  email: 'Surel',
  account: 'Rekening',
};

function masked(kind: PersonalDataKind, number: string): PersonalDatum {
  const shown = kind === 'email' ? maskMailbox(number) : maskDigits(number.replace(/[^\d+]/g, ''));
  return { kind, shown: `${WORDS[kind]} ${shown}` };
}

/** Enough to find it again in the document, too little to use it: birth dates and serials stay hidden. */
function maskDigits(digits: string): string {
  return `${digits.slice(0, 4)}${'•'.repeat(Math.max(0, digits.length - 6))}${digits.slice(-2)}`;
}

function maskMailbox(address: string): string {
  const at = address.indexOf('@');
  return `${address.slice(0, 1)}${'•'.repeat(Math.max(1, at - 1))}${address.slice(at)}`;
}
