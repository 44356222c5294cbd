import { isQuoted, storyFields } from '../copy.ts';
import type { Rule } from '../rule.ts';
import { SPEECH } from '../speech.ts';
import { meets, wholeWords } from '../whole-words.ts';

export const claimWithoutSource: Rule = {
  id: 'atribusi-angka',
  group: 'atribusi',
  reason:
    'Angka baru dapat dipercaya bila pembaca tahu siapa yang menghitungnya dan kapan. Kode Etik Jurnalistik Pasal 2 meminta berita faktual yang jelas sumbernya.',
  find(copy) {
    return storyFields(copy).flatMap((field) =>
      field.sentences.flatMap((sentence) =>
        [...sentence.text.matchAll(UNNAMED)].flatMap((match) => {
          const start = sentence.start + match.index;
          const end = start + match[0].length;
          const after = sentence.text.slice(match.index + match[0].length);
          const elsewhere = `${sentence.text.slice(0, match.index)} ${after}`;
          if (isQuoted(field, start, end) || NAMED_AFTER.test(after)) return [];
          if (!/\d|persen|separuh|setengah/.test(after) || isAttributed(elsewhere)) return [];
          return [
            {
              field: field.field,
              start,
              end,
              message: `Data milik siapa dan per kapan? Sebutkan lembaga yang menghitungnya setelah “${match[0]}”.`,
            },
          ];
        }),
      ),
    );
  },
};

const STUDY =
  'data|survei|catatan|penelitian|riset|statistik|kajian|hasil (?:survei|penelitian|riset|kajian|pendataan|evaluasi|pemantauan)';
const AGE =
  '(?:\\s(?:terbaru|terakhir|terkini|sementara|statistik|yang (?:ada|diperoleh|dihimpun|diterima|dimiliki|tersedia|masuk)))*';

/** "Berdasarkan data", "Data terakhir menunjukkan", "Sebuah survei menyebutkan": nobody who counted. */
const UNNAMED = wholeWords(
  `(?:berdasarkan|menurut|merujuk|mengacu pada) (?:${STUDY})${AGE}` +
    `|(?<=^["“]?)(?:sebuah |hasil )?(?:${STUDY})${AGE} (?:menunjukkan|menyebutkan|mengungkapkan|memperlihatkan|menyebut|mengungkap|mencatat)`,
);

/** The owner, the place or the thing itself follows: then it is named. */
const NAMED_AFTER =
  /^\s*(?:\(|\p{Lu}|(?:dari|milik|pada|di|dalam|per|oleh|yang|itu|ini|tersebut|kami|kita|tim|dinas|badan|kementerian|lembaga|kantor|petugas|panitia|pemerintah|polisi|kepolisian|rumah sakit|puskesmas|pusat|biro|resmi|internal|sensus|survei|dan|awal|lapangan|\p{Ll}+(?:nya)?\s\p{Lu})(?![\p{L}]))/u;

/** Somebody stands for the number in the same sentence. */
function isAttributed(words: string): boolean {
  return meets(SPEECH, words);
}
