import { isQuoted, storyFields } from '../copy.ts';
import type { Rule } from '../rule.ts';
import { SPEECH } from '../speech.ts';
import { meets, wholeWords } from '../whole-words.ts';

export const claimWithoutSource: Rule = {
  id: 'atribusi-angka',
  group: 'atribusi',
  find(copy) {
    return storyFields(copy).flatMap((field) =>
      field.sentences.flatMap((sentence) =>
        [...sentence.text.matchAll(UNNAMED)].flatMap((match) => {
          const start = sentence.start + match.index;
          const end = start + match[0].length;
          const after = sentence.text.slice(match.index + match[0].length);
          const elsewhere = `${sentence.text.slice(0, match.index)} ${after}`;
          if (
            isQuoted(field, start, end) ||
            !/\d|persen|separuh|setengah/.test(after) ||
            isAttributed(elsewhere)
          )
            return [];
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

/** The claim itself follows, not the owner: "data Dinas …", "data kaji cepat". */
const CLAIM =
  ',| (?:terdapat|ada|tercatat|diketahui|sebanyak|bahwa|jumlah(?:nya)?|sudah|telah|baru|hanya|sekitar|\\d)';

/** "Berdasarkan data", "Data terakhir menunjukkan", "Sebuah survei menyebutkan": nobody who counted. */
const UNNAMED = wholeWords(
  `(?:berdasarkan|menurut|merujuk|mengacu pada) (?:${STUDY})${AGE}(?=${CLAIM})` +
    `|(?<=^["“]?)(?:sebuah |hasil )?(?:${STUDY})${AGE} (?:menunjukkan|menyebutkan|mengungkapkan|memperlihatkan|menyebut|mengungkap|mencatat)`,
);

/** Somebody stands for the number in the same sentence. */
function isAttributed(words: string): boolean {
  return meets(SPEECH, words);
}
