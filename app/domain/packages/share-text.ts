import type { CopyCheck, Question } from '../copycheck/copy-check.ts';
import { meets, wholeWords } from '../copycheck/whole-words.ts';
import { SHARE_TEXT_LENGTH, shareLength } from './share-length.ts';

export interface ShareAdvice {
  rule: 'panjang' | 'kapital' | 'tanda-seru' | 'ajakan' | 'sensasi' | 'apa' | 'kapan' | 'di-mana' | 'baca-di';
  /** One Indonesian sentence: what was seen and what to do. */
  message: string;
}

/** Reads a share text as lesson 8 teaches it. It advises; only an empty or too long one cannot be sent. */
export function adviseShareText(shareText: string, { coverage }: Pick<CopyCheck, 'coverage'>): ShareAdvice[] {
  const text = shareText.trim();
  if (text === '') return [];
  const advice: ShareAdvice[] = [];
  const say = (rule: ShareAdvice['rule'], message: string) => advice.push({ rule, message });
  const length = shareLength(text);
  if (length > SHARE_TEXT_LENGTH)
    say('panjang', `Teks bagikan ini ${length} karakter. Ringkaskan sampai ${SHARE_TEXT_LENGTH}.`);
  if (SHOUTING.test(text))
    say('kapital', 'Huruf kapital semua terbaca sebagai teriakan. Tulis seperti kalimat biasa.');
  const marks = text.match(/!/g)?.length ?? 0;
  if (marks > 0)
    say(
      'tanda-seru',
      marks > 1
        ? `Ada ${marks} tanda seru. Hapus semuanya; berita tidak perlu berseru.`
        : 'Tanda seru tidak diperlukan dalam berita. Ganti dengan titik.',
    );
  const call = firstOf(CALLS, text);
  if (call)
    say('ajakan', `“${call}” ciri pesan berantai. Ajak orang membaca beritanya, bukan menyebarkannya.`);
  const sensation = firstOf(SENSATION, text);
  if (sensation) say('sensasi', `“${sensation}” menjanjikan kehebohan. Sampaikan faktanya saja.`);
  for (const question of TOLD) if (!coverage[question]) say(question, MISSING[question]);
  if (!READ_WHERE.test(text)) say('baca-di', 'Sebut tempat membaca beritanya: situs OPD atau tautannya.');
  return advice;
}

const TOLD = ['apa', 'kapan', 'di-mana'] as const satisfies Question[];

const MISSING: Record<(typeof TOLD)[number], string> = {
  apa: 'Sebut apa yang terjadi dalam satu kalimat.',
  kapan: 'Sebut kapan: hari dan tanggalnya, supaya teks tetap benar saat dibaca lain waktu.',
  'di-mana': 'Sebut di mana: tempat, desa, atau kecamatannya.',
};

/** Two words in a row, longer than most acronyms. */
const SHOUTING = /(?<![\p{L}])\p{Lu}{4,}[\s,]+\p{Lu}{4,}(?![\p{L}])/u;
const CALLS = wholeWords(
  'sebar|sebarkan|sebarluaskan|viralkan|teruskan pesan|teruskan ke|bagikan sebanyak|share|forward|jangan berhenti di (?:anda|kamu)',
);
const SENSATION = wholeWords(
  'heboh|gempar|geger|mengejutkan|bikin kaget|wow|viral|tak disangka|luar biasa|wajib tahu',
);
const READ_WHERE =
  /https?:\/\/|www\.|(?<![\p{L}])(?:[\p{L}\d-]+\.)+(?:id|example|com|org)(?![\p{L}])|(?<![\p{L}])(?:baca|selengkapnya|simak|situs|laman|tautan|kanal)(?![\p{L}])/iu;

/** Patterns of whole words remember where they were: each look begins anew. */
const firstOf = (pattern: RegExp, text: string): string | undefined =>
  meets(pattern, text) ? text.matchAll(pattern).next().value?.[0] : undefined;
