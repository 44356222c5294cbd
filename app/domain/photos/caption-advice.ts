import { readCopy, withoutQuotations } from '../copycheck/copy.ts';
import { findCoverage } from '../copycheck/coverage.ts';
import { findDates } from '../copycheck/dates.ts';
import { meets, wholeWords } from '../copycheck/whole-words.ts';
import { sentenceSpans } from '../manuscript/sentences.ts';
import { countWords } from '../manuscript/words.ts';

/** One thing to look at again in a takarir. It advises: nothing here blocks, or scores. */
export interface CaptionAdvice {
  rule:
    | 'pembuka'
    | 'siapa'
    | 'di-mana'
    | 'kapan'
    | 'waktu-samar'
    | 'dua-kalimat'
    | 'perasaan'
    | 'panjang'
    | 'kredit'
    | 'kredit-opd'
    | 'kredit-samar';
  /** One Indonesian sentence: what was seen and what to do. */
  message: string;
  /** The words of the takarir that it is about, where it is about some. */
  words?: string;
}

export const CAPTION_WORDS = { fewest: 15, most: 30 } as const;

/** Words of a takarir as it is read: the credit is none of it. */
export const captionWords = (caption: string): number => countWords(splitCredit(caption).text);

/** Reads a takarir as lesson 5.3 teaches it: what is seen, what is behind it, who took it. An empty one is silent. */
export function adviseCaption(caption: string): CaptionAdvice[] {
  const { text, credit } = splitCredit(caption);
  if (caption.trim() === '') return [];
  const copy = readCopy({ judul: '', kota: '', hari: '', teras: text, tubuh: '' });
  const coverage = findCoverage(copy);
  const told = withoutQuotations(copy.fields.teras, 0, text.length);
  const advice: CaptionAdvice[] = [];
  const say: Say = (rule, message, words) => advice.push({ rule, message, ...(words && { words }) });

  const opening = firstOf(POINTING, told)?.trim();
  if (opening)
    say(
      'pembuka',
      `“${opening}” tidak diperlukan, sebab pembaca sudah melihat fotonya. Mulai dengan pelakunya.`,
    );
  if (!coverage.siapa && !meets(ROLE, told))
    say('siapa', 'Sebut siapa: nama dengan umur atau jabatan, atau perannya bila nama tidak diketahui.');
  if (!coverage['di-mana']) say('di-mana', 'Sebut di mana: nama tempat, desa, atau kecamatannya.');
  const vague = firstOf(VAGUE_TIME, told);
  if (vague && findDates(text).length === 0)
    say('waktu-samar', `“${vague}” tidak menolong pembaca tahun depan. Tulis hari dan tanggalnya.`);
  else if (!coverage.kapan) say('kapan', 'Sebut kapan: hari dan tanggal, misalnya “Selasa (10/11/2026)”.');
  if (sentenceSpans(text).length < 2)
    say('dua-kalimat', 'Tulis paling sedikit dua kalimat: yang terlihat, lalu latarnya.');
  const guess = firstOf(GUESS, told);
  if (guess)
    say(
      'perasaan',
      `“${guess}” menebak isi hati. Tulis perbuatan yang terlihat, atau kutip ucapan orangnya.`,
      guess,
    );
  sayLength(countWords(text), say);
  sayCredit(credit, say);
  return advice;
}

/** The copy check calls a guess of feelings an opinion; what the advice has told of it need not be told again. */
export const isToldAsGuess = (advice: readonly CaptionAdvice[], opinion: string): boolean =>
  advice.some(({ rule, words }) => rule === 'perasaan' && words !== undefined && opinion.includes(words));

/** Patterns of whole words remember where they were: each look begins anew. */
const firstOf = (pattern: RegExp, text: string): string | undefined =>
  text.matchAll(pattern).next().value?.[0];

type Say = (rule: CaptionAdvice['rule'], message: string, words?: string) => void;

function sayLength(words: number, say: Say): void {
  const { fewest, most } = CAPTION_WORDS;
  if (words < fewest)
    say('panjang', `Takarir ini ${words} kata. Anjurannya ${fewest}–${most} kata; tambahkan latarnya.`);
  if (words > most)
    say('panjang', `Takarir ini ${words} kata. Anjurannya ${fewest}–${most} kata; pilih satu latar saja.`);
}

function sayCredit(credit: string | null, say: Say): void {
  if (credit === null) say('kredit', 'Tutup dengan kredit: “(Foto: nama pemotret/OPD)”.');
  else if (NOBODY.test(credit))
    say(
      'kredit-samar',
      `Kredit “${credit}” tidak menunjukkan siapa yang dapat ditanya. Tulis nama pemotretnya.`,
    );
  else if (!credit.includes('/'))
    say('kredit-opd', 'Lengkapi kredit dengan nama dan OPD: “(Foto: nama pemotret/OPD)”.');
}

/** The takarir without its credit, and whom the credit names. */
function splitCredit(caption: string): { text: string; credit: string | null } {
  const match = /\(\s*foto\s*:?\s*([^()]{0,200})\)\s*\.?\s*$/iu.exec(caption);
  if (!match) return { text: caption.trim(), credit: null };
  return { text: caption.slice(0, match.index).trim(), credit: match[1]?.trim() || null };
}

/** Words that point at the picture instead of telling what is in it. */
const POINTING = wholeWords(
  '^(?:tampak|terlihat|nampak|kelihatan|(?:di )?dalam (?:foto|gambar)(?: ini)?|pada (?:foto|gambar)(?: ini)?|(?:foto|gambar) ini)|(?:tampak|terlihat|nampak) (?:di |pada |dalam ){1,2}(?:foto|gambar)(?: ini)?',
);

/** People whom the copy check does not know as news makers, but whom a camera meets. */
const ROLE = wholeWords(
  'bidan|perawat|dokter|teknisi|arsiparis|operator|sopir|pekerja|penjahit|perajin|pemohon|pengunjung|penumpang|seorang|dua orang|tiga orang|anak|bayi|balita|lansia|nenek|kakek|bapak',
);

const VAGUE_TIME = wholeWords('kemarin|hari ini|tadi|tadi pagi|tadi siang|baru-baru ini|beberapa waktu lalu');

/** No camera records what somebody feels. */
const GUESS = wholeWords(
  'antusias|antusiasme|antusiasnya|bahagia|gembira|terharu|haru|ceria|semringah|sukacita|suka cita|histeris|pasrah|penuh semangat|bersemangat|dengan semangat|penuh harap|penuh kasih|(?:tampak|terlihat|nampak|merasa|sangat|begitu) (?:senang|lega|puas|sedih|bangga|tegang|khusyuk|khidmat|lelah|cemas|kecewa|terbantu|bersyukur|menikmati)',
);

const NOBODY =
  /^(?:istimewa|ist\.?|internet|google|dok\.?|dokumentasi|doc\.?|sumber\b.*|medsos|media sosial)$/iu;
