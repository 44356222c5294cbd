import { type Copy, isQuoted, storyFields } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { SPEECH, tellsSpeaker } from '../speech.ts';
import { meets, wholeWords } from '../whole-words.ts';

export const claimWithoutSource: Rule = {
  id: 'atribusi-angka',
  group: 'atribusi',
  find(copy) {
    return [...unnamedSources(copy), ...bareStatistics(copy)];
  },
};

function unnamedSources(copy: Copy): Remark[] {
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
}

/** "Naik 45 persen", "turun menjadi 12,4 persen", "80 persen warga puas". */
const STATISTIC = wholeWords(
  `(?:naik|turun|meningkat|menurun|bertambah|berkurang|melonjak|merosot|anjlok|menyusut)(?: (?!menjadi)\\p{L}+){0,4}?(?: menjadi)?(?: hanya| sekitar| sebesar| hingga| sebanyak)? \\d+(?:,\\d+)? ?(?:persen|%)|\\d+(?:,\\d+)? ?(?:persen|%) (?:warga|masyarakat|responden|penduduk|pasien|peserta|siswa)(?: \\p{Ll}+){0,3} (?:puas|setuju|percaya|mendukung|menolak)`,
);
/** Somebody who counts or who says it, or a number that somebody sets. */
const COUNTED_BY = wholeWords(
  'data|catatan|[mtd]\\p{Ll}{1,2}catat|survei|berdasarkan|laporan|hasil|bps|penelitian|audit|dihitung|realisasi|sumber|target|ditargetkan|tarif|pajak|diskon|bunga|keputusan|anggaran|belanja|apbd|dana|gaji|rencana|akan|diharapkan',
);

/** A share or a change that neither its paragraph nor those near it give a source for. */
function bareStatistics({ fields }: Copy): Remark[] {
  const paragraphs = [fields.teras, fields.tubuh].flatMap((field) =>
    field.paragraphs.map((paragraph) => ({ field, paragraph })),
  );
  return paragraphs.flatMap(({ field, paragraph }, index): Remark[] => {
    const [match] = paragraph.text.matchAll(STATISTIC);
    if (!match) return [];
    const start = paragraph.start + match.index;
    const end = start + match[0].length;
    const near = paragraphs
      .slice(Math.max(0, index - 1), index + 3)
      .map((one) => one.paragraph.text)
      .join(' ');
    if (isQuoted(field, start, end) || meets(COUNTED_BY, near) || tellsSpeaker(near)) return [];
    return [
      {
        field: field.field,
        start,
        end,
        message: 'Siapa yang menghitung angka ini, dan kapan? Sebutkan sumbernya.',
      },
    ];
  });
}

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
