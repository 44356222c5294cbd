/** What a number is made of; all of it is frozen in the issuing transaction. */
export interface NumberFacts {
  /** Gap-free per balai and year, from 1. */
  seq: number;
  /** The batch's label: "III". */
  batch: string;
  /** Local date of issue, YYYY-MM-DD: gives month and year. */
  issuedOn: string;
}

export type PatternProblem =
  | { code: 'empty' }
  | { code: 'too_long'; max: number }
  | { code: 'braces' }
  | { code: 'unknown_placeholder'; placeholder: string }
  | { code: 'characters'; found: string }
  | { code: 'no_seq' }
  | { code: 'no_year' };

/** Example for forms and seeds. */
export const EXAMPLE_PATTERN = '{seq:4}/BPSDMP/PWT-{batch}/{romanMonth}/{year}';

const MAX_LENGTH = 100;
const MONTHS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const PLACEHOLDER = /\{([^{}]*)\}/g;

/**
 * Whether a balai's pattern can be used. Placeholders: `{seq}` or `{seq:4}` (padded with zeros), `{batch}`, `{month}`
 * (two digits), `{romanMonth}`, `{year}`. The running number and the year must be in it: numbers begin anew each year,
 * so without the year two certificates would carry the same one.
 */
export function checkNumberPattern(pattern: string): { ok: true } | { ok: false; problem: PatternProblem } {
  const problem = problemOf(pattern);
  return problem ? { ok: false, problem } : { ok: true };
}

/** "0117/BPSDMP/PWT-III/XII/2026". Throws on a pattern that was never checked. */
export function formatNumber(pattern: string, facts: NumberFacts): string {
  const problem = problemOf(pattern);
  if (problem) throw new RangeError(`number pattern: ${problem.code}`);
  if (!Number.isInteger(facts.seq) || facts.seq < 1) throw new RangeError('seq starts at 1');
  const [year = '', month = ''] = facts.issuedOn.split('-');
  return pattern.replace(PLACEHOLDER, (_, inside: string) => {
    const [name, width] = inside.split(':');
    if (name === 'seq') return String(facts.seq).padStart(Number(width ?? 1), '0');
    if (name === 'batch') return facts.batch;
    if (name === 'month') return month;
    return name === 'romanMonth' ? (MONTHS[Number(month) - 1] ?? '') : year;
  });
}

function problemOf(pattern: string): PatternProblem | null {
  if (pattern.trim() === '') return { code: 'empty' };
  if (pattern.length > MAX_LENGTH) return { code: 'too_long', max: MAX_LENGTH };
  const placeholders = [...pattern.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
  const plain = pattern.replace(PLACEHOLDER, '');
  if (/[{}]/.test(plain)) return { code: 'braces' };
  const unknown = placeholders.find(
    (inside) => !/^(?:seq(?::[1-8])?|batch|month|romanMonth|year)$/.test(inside),
  );
  if (unknown !== undefined) return { code: 'unknown_placeholder', placeholder: `{${unknown}}` };
  // What is printed, typed into search fields and put into file names.
  const stranger = plain.match(/[^\p{L}\p{N} ./_()-]/u);
  if (stranger) return { code: 'characters', found: stranger[0] };
  if (!placeholders.some((inside) => inside.startsWith('seq'))) return { code: 'no_seq' };
  if (!placeholders.includes('year')) return { code: 'no_year' };
  return null;
}
