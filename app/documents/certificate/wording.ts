import type { CertificateFacts } from '#app/domain/certificates/facts.ts';

const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** "7 Desember 2026" */
export function dateInWords(on: string): string {
  const { year, month, day } = partsOf(on);
  return `${day} ${months[month - 1]} ${year}`;
}

/** "2 November sampai dengan 4 Desember 2026": what the two dates share is said once. */
export function periodInWords(startsOn: string, endsOn: string): string {
  if (startsOn === endsOn) return dateInWords(startsOn);
  const start = partsOf(startsOn);
  const end = partsOf(endsOn);
  if (start.year !== end.year) return `${dateInWords(startsOn)} sampai dengan ${dateInWords(endsOn)}`;
  const first = start.month === end.month ? `${start.day}` : `${start.day} ${months[start.month - 1]}`;
  return `${first} sampai dengan ${dateInWords(endsOn)}`;
}

/** 86.4 → "86,4" */
export function numberInWords(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

/** "19840312 201001 2 014": birth, appointment, sex, serial. */
export function spacedNip(nip: string): string {
  return [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].join(' ');
}

/** Where a reader of the paper types the code: the address without the protocol. */
export function checkAddress(verifyUrl: string): string {
  return `${new URL(verifyUrl).host}/verifikasi`;
}

/** The sentence of the front page; its emphasised parts are bold. */
export function statement(facts: CertificateFacts): { text: string; isStrong: boolean }[] {
  const { training } = facts;
  const place = training.place
    ? ` di ${training.place.length < 25 ? unbroken(training.place) : training.place}`
    : '';
  const period = periodInWords(training.startsOn, training.endsOn).replace(
    /(?<=\d) (?=\p{Lu})|(?<=\p{Ll}) (?=\d{4})/gu,
    '\u00a0',
  );
  return [
    { text: 'telah menyelesaikan ', isStrong: false },
    { text: training.title, isStrong: true },
    {
      text: ` pada ${period}${place}, setara ${numberInWords(facts.jp)}\u00a0jam pelajaran, dan dinyatakan `,
      isStrong: false,
    },
    { text: 'LULUS', isStrong: true },
    { text: ' dengan predikat ', isStrong: false },
    { text: facts.predikat, isStrong: true },
    { text: '.', isStrong: false },
  ];
}

/** Kept on one line: "Sei Rantau" is one name. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function partsOf(on: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return { year, month, day };
}
