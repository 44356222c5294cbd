import type { CertificateFacts } from '#app/domain/certificates/facts.ts';
import { formatDateRange, formatNumber } from '#app/ui/format.ts';

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
  const period = formatDateRange(training.startsOn, training.endsOn, ' sampai dengan ').replace(
    /(?<=\d) (?=\p{Lu})|(?<=\p{Ll}) (?=\d{4})/gu,
    '\u00a0',
  );
  return [
    { text: 'telah menyelesaikan ', isStrong: false },
    { text: training.title, isStrong: true },
    {
      text: ` pada ${period}${place}, setara ${formatNumber(facts.jp)}\u00a0jam pelajaran, dan dinyatakan `,
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
