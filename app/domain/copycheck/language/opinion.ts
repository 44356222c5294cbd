import type { CopyField } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { phraseLines } from '../words/word-lists.ts';
import { findPhrases, readPhrases } from './phrases.ts';
import { type PlacedWord, storyWords } from './words-in-place.ts';

/** Words by which the writer judges. Whoever is quoted may judge. */
export const opinion: Rule = {
  id: 'opini',
  group: 'bahasa',
  find: (copy) => [...storyWords(copy)].flatMap(({ field, words }) => findOpinions(field, words)),
};

let phrases: ReturnType<typeof readPhrases<string>> | undefined;

function findOpinions(field: CopyField, words: PlacedWord[]): Remark[] {
  phrases ??= readPhrases(phraseLines('opinion-words'), (advice) => advice);
  const isSaid = speechIn(field);
  return findPhrases(field, words, phrases).flatMap(({ meaning, from, to }) => {
    const first = words[from];
    const last = words[to];
    if (!first || !last || first.isQuoted || isSaid(first)) return [];
    // A slogan or a name: “Bojonegoro Makmur dan Membanggakan”.
    if (field.field !== 'judul' && first.lettering !== 'small' && !first.isOpening) return [];
    if (first.lower === 'luar' && TERMS.has(words[from - 1]?.lower ?? '')) return [];
    const place = { field: field.field, start: first.start, end: last.end };
    const seen = field.text.slice(first.start, last.end);
    return [{ ...place, message: `“${seen}” terdengar sebagai penilaian penulis; ${meaning}.` }];
  });
}

/** Kejadian luar biasa, rapat luar biasa: terms of law, no praise. */
const TERMS = new Set([
  'kejadian',
  'rapat',
  'sidang',
  'musyawarah',
  'kongres',
  'muktamar',
  'pendidikan',
  'sekolah',
  'kejahatan',
]);

/** Whether a word stands in a sentence that gives someone's words ("Bupati mengatakan …"). Asked in text order. */
function speechIn({ sentences, text }: CopyField): (word: PlacedWord) => boolean {
  let at = 0;
  let judged = -1;
  let isSpeech = false;
  return ({ start }) => {
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const sentence = sentences[at];
    if (!sentence || sentence.start > start) return false;
    if (judged !== at) {
      judged = at;
      isSpeech = SPEECH.test(text.slice(sentence.start, sentence.end));
    }
    return isSpeech;
  };
}

const SPEECH =
  /\b(?:mengatakan|menyatakan|menyebut(?:kan)?|menilai|mengaku(?:i)?|menuturkan|mengungkapkan|menyampaikan|menjelaskan|menegaskan|menambahkan|berharap|mengharapkan|menurut|kata|katanya|ujar|ujarnya|tutur|tuturnya|ungkap|ungkapnya|imbuh|imbuhnya|jelas|jelasnya|ucap|ucapnya|tambahnya|tegasnya|berpesan|mengimbau|mengajak|memuji|mengapresiasi|lanjut|lanjutnya|terang|terangnya|pungkas|pungkasnya|tukas|tukasnya|tandas|tandasnya|beber|bebernya|papar|paparnya|cetus|harap|harapnya|pesannya|membuktikan bahwa)\b/iu;
