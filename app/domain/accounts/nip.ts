/** What the caller knows of the person. The number itself never tells PNS from PPPK. */
export type NipKind = 'pns' | 'pppk' | 'unknown';

export type NipProblem =
  | { code: 'length'; digits: number }
  | { code: 'letters'; found: string }
  | { code: 'birth_date' }
  | { code: 'month' }
  | { code: 'sex' }
  | { code: 'serial' }
  | { code: 'appointment' };

export type NipReading = { ok: true; nip: string } | { ok: false; problem: NipProblem };

/** Ages at appointment outside of these are slips of the pen; plausibility, not law. */
const YOUNGEST_APPOINTED = 15;
const OLDEST_APPOINTED = 70;
const BULLET = '•';

/**
 * Reads an 18-digit NIP, written with or without spaces. PNS: birth YYYYMMDD, TMT CPNS YYYYMM, sex 1 or 2, serial
 * 001–999. NI PPPK: birth, year of appointment, contract ordinal, sex, serial, so digits 13–14 need not be a month.
 * Where the kind is not known the PPPK rule is taken, because every PNS number obeys it too.
 */
export function parseNip(text: string, kind: NipKind): NipReading {
  // An apostrophe in front is how spreadsheets mark a number kept as text.
  const nip = text
    .slice(0, 200)
    .trim()
    .replace(/^['’]/, '')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '');
  const stranger = nip.match(/[^0-9]/u);
  if (stranger) return refuse({ code: 'letters', found: stranger[0] });
  if (nip.length !== 18) return refuse({ code: 'length', digits: nip.length });
  const birth = nip.slice(0, 8);
  if (!isRealDate(birth)) return refuse({ code: 'birth_date' });
  const month = nip.slice(12, 14);
  if (kind === 'pns' && (month < '01' || month > '12')) return refuse({ code: 'month' });
  const age = Number(nip.slice(8, 12)) - Number(birth.slice(0, 4));
  if (age < YOUNGEST_APPOINTED || age > OLDEST_APPOINTED) return refuse({ code: 'appointment' });
  if (nip[14] !== '1' && nip[14] !== '2') return refuse({ code: 'sex' });
  if (nip.slice(15) === '000') return refuse({ code: 'serial' });
  return { ok: true, nip };
}

/** "19840312 201001 2 014", as it is printed. Anything but 18 digits is given back as it is. */
export function formatNip(nip: string): string {
  return /^\d{18}$/.test(nip)
    ? `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`
    : nip;
}

/**
 * The NIP for eyes of the public, "•••••••• 201001 • 014": birth date and sex hidden (mockup 14, UU PDP 27/2022).
 * What is not 18 digits is hidden whole.
 */
export function maskNip(nip: string): string {
  if (!/^\d{18}$/.test(nip)) return BULLET.repeat(8);
  return `${BULLET.repeat(8)} ${nip.slice(8, 14)} ${BULLET} ${nip.slice(15)}`;
}

/**
 * True for a NIP that a spreadsheet has turned into a number: a number cell, "1,98E+17", or 18 digits of which only
 * the first 15 have survived. Its last digits are lost, so it must be typed again and never be guessed.
 */
export function looksLikeSpreadsheetNumber(text: string, isNumberCell = false): boolean {
  const compact = text.slice(0, 100).replace(/\s/g, '');
  if (isNumberCell) return compact !== '';
  if (/^\d(?:[.,]\d*)?e\+?\d{1,2}$/i.test(compact)) return true;
  const digits = compact.replace(/[.,]0{1,2}$/, '').replace(/(?<=\d)[.,](?=\d{3}(?:[.,]|$))/g, '');
  return /^\d{15}000$/.test(digits);
}

/**
 * A number as a spreadsheet shows it, "1,98E+17". Some programs keep all digits in the file; shown in full they would
 * look right already, and typing the same again would say nothing.
 */
export function showSpreadsheetNumber(text: string): string {
  return /^\d{18}$/.test(text) ? `${text[0]},${text.slice(1, 3)}E+17` : text;
}

function isRealDate(compact: string): boolean {
  const [year, month, day] = [compact.slice(0, 4), compact.slice(4, 6), compact.slice(6)].map(Number);
  if (!year || !month || !day || year < 1900) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function refuse(problem: NipProblem): NipReading {
  return { ok: false, problem };
}
