import { countWords } from '../../manuscript/words.ts';
import type { CopyField } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';

const MOST_WORDS = 45;
const MOST_SENTENCES = 3;

/** An agenda or minutes: no lead to judge. */
export function isList({ text }: CopyField): boolean {
  return /^(?:\d+[.)]|[-•*–])\s/.test(text);
}

export const leadTooLong: Rule = {
  id: 'teras-panjang',
  group: 'susunan',
  find({ fields: { teras } }) {
    const words = countWords(teras.text);
    const sentences = isList(teras) ? 0 : teras.sentences.length;
    const first = teras.paragraphs[0];
    const last = teras.paragraphs.at(-1);
    if (!first || !last) return [];
    const place = { field: 'teras', start: first.start, end: last.end } as const;
    if (words > MOST_WORDS)
      return [
        {
          ...place,
          message: `Teras ini ${words} kata. Sisakan inti peristiwa, paling banyak ${MOST_WORDS} kata, lebih baik 25.`,
        },
      ];
    if (sentences > MOST_SENTENCES)
      return [
        {
          ...place,
          message: `Teras ini ${sentences} kalimat. Tiga kalimat sudah cukup; pindahkan sisanya ke tubuh berita.`,
        },
      ];
    return [];
  },
};

export const ceremonialOpening: Rule = {
  id: 'pembuka-seremonial',
  group: 'susunan',
  find({ fields: { teras } }) {
    const [sentence] = teras.sentences;
    if (!sentence) return [];
    const opening = OPENING.exec(sentence.text) ?? EARLY.exec(sentence.text);
    if (!opening) return [];
    const words = opening.groups?.words ?? opening[0];
    const start = sentence.start + opening.index + opening[0].indexOf(words);
    const remark: Remark = {
      field: 'teras',
      start,
      end: start + words.length,
      message: `Mulailah dari apa yang terjadi atau siapa yang berbuat; “${words}” dapat menyusul atau dihapus.`,
    };
    return [remark];
  },
};

const OPENING =
  /^["“]?(?:dalam rangka(?:ian)?|guna|demi (?:mewujudkan|meningkatkan|mendukung|mempererat|memperkuat|menciptakan|terwujudnya|tercapainya)|bertempat di|puji (?:dan |serta )?syukur|segala puji|alhamdulillah|syukur alhamdulillah|assalamu.?alaikum|sebagai (?:salah satu )?(?:wujud|bentuk|upaya|tindak lanjut|langkah|implementasi|komitmen|rasa|ungkapan|bagian dari|rangkaian)|dengan (?:penuh )?(?:rasa|mengucap(?:kan)?|memanjatkan|penuh (?:semangat|khidmat|suka ?cita|antusias))|dalam (?:upaya|semangat|suasana|momentum|nuansa)|menindaklanjuti|sehubungan dengan|berkenaan dengan|bersempena(?: dengan)?|rasa syukur|pada (?:hari ini|kesempatan ini|kesempatan yang)|dalam kesempatan|diawali dengan|bismillah\S*|om swastiastu|salam sejahtera)(?![\p{L}])/iu;
/** "Pasar rakyat dalam rangka memeriahkan …": the verb of the news is still to come. */
const EARLY = /^(?:(?!(?:me|di|ber|ter)\p{Ll}{3,} )[\p{L}\p{N}/-]+ ){1,4}(?<words>dalam rangka)(?![\p{L}])/iu;
