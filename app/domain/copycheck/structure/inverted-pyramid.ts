import type { Copy, CopyField, CopyParagraph, CopySentence } from '../copy.ts';
import { findDates } from '../dates.ts';
import type { Remark, Rule } from '../rule.ts';
import { meets, wholeWords } from '../whole-words.ts';

/** With fewer paragraphs there is no order to speak of. */
const FEWEST_PARAGRAPHS = 3;

export const invertedPyramid: Rule = {
  id: 'piramida-terbalik',
  group: 'susunan',
  find(copy) {
    const { paragraphs } = copy.fields.tubuh;
    const last = paragraphs.at(-1);
    if (!last || paragraphs.length < FEWEST_PARAGRAPHS) return [];
    return [...lateDate(copy, last), ...hopefulClosing(copy.fields.tubuh, last)];
  },
};

/** When it happened stands in what is cut first. */
function lateDate({ fields: { hari, teras, tubuh } }: Copy, last: CopyParagraph): Remark[] {
  const isTold = hari.text.trim() !== '' || meets(TIME, teras.text) || findDates(teras.text).length > 0;
  const [date] = findDates(last.text).filter(({ weekdays }) => weekdays.length > 0);
  const isToldBefore = findDates(tubuh.text.slice(0, last.start)).length > 0;
  if (isTold || isToldBefore || !date || meets(TO_COME, last.text)) return [];
  return [
    {
      field: 'tubuh',
      start: last.start + date.start,
      end: last.start + date.end,
      message: 'Waktu peristiwa baru disebut di alinea terakhir. Pindahkan ke teras.',
    },
  ];
}

const TIME = wholeWords(
  'senin|selasa|rabu|kamis|jumat|sabtu|ahad|kemarin|hari ini|(?:pekan|bulan|tahun) (?:ini|lalu)|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|setiap|selama',
);
const TO_COME = wholeWords(
  'akan|mulai|dijadwalkan|hingga|sampai|paling lambat|rencananya|mendatang|berikutnya|susulan|lanjutan',
);

/** The last paragraph or its last sentence only hopes: nothing would be missed without it. */
function hopefulClosing({ sentences }: CopyField, last: CopyParagraph): Remark[] {
  const closing = sentences.filter(({ start, end, text }) => {
    return start >= last.start && end <= last.end && !SIGNATURE.test(text);
  });
  const [first] = closing;
  const end = closing.at(-1);
  if (!first || !end) return [];
  const isHope = ({ text }: CopySentence) => HOPE.test(text.replace(SIGNED, '')) && !/\d|[“"]/.test(text);
  const from = closing.every(isHope) ? first : isHope(end) ? end : undefined;
  if (!from) return [];
  return [
    {
      field: 'tubuh',
      start: from.start,
      end: end.end,
      message:
        'Penutup ini hanya berisi harapan. Hapus, atau ganti dengan rencana yang dapat diperiksa pembaca.',
    },
  ];
}

/** "(Humas)", "***": who sent it. */
const SIGNATURE = /^[\s(*[]*[^\s.]*(?: [^\s.]+){0,4}[)\]*]$/;
const SIGNED = /\s*(?:\([^()]{2,40}\)|\*{2,3})\s*$/;

const HOPE =
  /^(?:(?:melalui|dengan|lewat)(?: adanya| digelarnya| terselenggaranya| diadakannya| dilaksanakannya| terlaksananya)?(?: \p{L}+){0,4}? (?:ini|tersebut|itu),? (?:(?:maka|juga|pun) )?(?:diharapkan|semoga)|(?:ke depan(?:nya)?,? )?(?:diharapkan|semoga|mudah-mudahan)|(?:kegiatan|acara|program|pelatihan|sosialisasi|bimtek|bantuan|pertemuan|kunjungan|lomba|rapat|peringatan)(?: \p{L}+){0,2}? (?:ini|tersebut) (?:juga )?diharapkan)(?!\p{L})[^.]*\.?$/iu;
