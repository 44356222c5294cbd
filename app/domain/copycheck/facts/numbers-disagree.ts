import { type Copy, type CopyField, type CopySentence, isQuoted } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { meets, wholeWords } from '../whole-words.ts';
import { NUMBER_WORDS } from './numbers/number-words.ts';
import { wronglyReckoned } from './numbers/reckoned.ts';
import { toldTwice } from './numbers/told-twice.ts';

export const numbersDisagree: Rule = {
  id: 'angka-berbeda',
  group: 'fakta',
  find(copy) {
    const remarks = [
      ...wronglyReckoned(copy),
      ...toldTwice(copy),
      ...figureAgain(copy),
      ...partsBeyondWhole(copy),
      ...countAgainstList(copy),
    ];
    return remarks.filter((one, index) => !remarks.slice(0, index).some((other) => overlap(one, other)));
  },
};

function overlap(one: Remark, other: Remark): boolean {
  return one.field === other.field && one.start < other.end && other.start < one.end;
}

interface Figure {
  field: CopyField;
  sentence: CopySentence;
  start: number;
  end: number;
  /** As written, without points: "1120", "412". */
  digits: string;
  /** "juta", "persen" or the thing counted. */
  unit: string;
  isMoney: boolean;
}

const FIGURE =
  /(?<![\p{L}\p{N}.,/-])(?<money>Rp ?)?(?<number>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?: (?<unit>\p{Ll}+(?:-\p{Ll}+)?))?(?![\p{N}/]|[.,]\d)/gu;
/** What comes with a number but is not what it counts. */
const NO_THING =
  /^(?:dan|di|dari|ke|pada|yang|untuk|dengan|sampai|hingga|atau|serta|dalam|tahun|tahunan|jam|menit|detik|hari|pekan|minggu|bulan|persen|meter|kilometer|km|hektare|hektar|ha|ton|kilogram|kg|liter|sentimeter|cm|derajat|kali|poin|wib|wita|wit|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|per|lalu|mendatang|kelas|orang|unit)$/;
/** Another time, another part, another measure: then another number is no contradiction. */
const OTHER = wholeWords(
  'naik|turun|meningkat|menurun|bertambah|berkurang|sebelumnya|semula|awalnya|tahun lalu|bulan lalu|pekan lalu|menjadi|target|ditargetkan|sasaran|lainnya|lain|tambahan|masing-masing|sisanya|sisa|dari|antara|selisih|total|seluruhnya|keseluruhan|kuota|tahap|gelombang|sementara|sedangkan|rencananya|setiap|tiap|per',
);

function figuresOf(field: CopyField): Figure[] {
  return field.sentences.flatMap((sentence) =>
    Array.from(sentence.text.matchAll(FIGURE)).flatMap((match): Figure[] => {
      const { money, number = '', unit = '' } = match.groups ?? {};
      const isMoney = money !== undefined;
      if (unit === '' || (NO_THING.test(unit) && !isMoney)) return [];
      const start = sentence.start + match.index;
      const digits = number.replace(/[.]/g, '');
      const end = start + match[0].length;
      return [{ field, sentence, start, end, digits, unit, isMoney }];
    }),
  );
}

/** The key figure of headline or lead, told again with its digits in another order. */
function figureAgain(copy: Copy): Remark[] {
  const { judul, teras, tubuh } = copy.fields;
  const key = [...figuresOf(judul), ...figuresOf(teras)];
  const all = [...key, ...figuresOf(tubuh)];
  const told = new Map<string, number>();
  for (const figure of all) told.set(thing(figure), (told.get(thing(figure)) ?? 0) + 1);
  const remarks: Remark[] = [];
  for (const [index, figure] of all.entries()) {
    if (told.get(thing(figure)) !== 1) continue;
    const other = key
      .slice(0, index)
      .find((one) => one.unit === figure.unit && one.isMoney === figure.isMoney);
    if (!other || other.sentence === figure.sentence) continue;
    if (!isMistyped(other.digits, figure.digits) || isElsewhere(figure) || isElsewhere(other)) continue;
    remarks.push({
      field: figure.field.field,
      start: figure.start,
      end: figure.end,
      message: `Di depan tertulis ${other.field.text.slice(other.start, other.end)}. Pastikan angka mana yang benar.`,
    });
  }
  return remarks;
}

/** The same number of the same thing. */
function thing({ digits, unit, isMoney }: Figure): string {
  return `${digits} ${isMoney} ${unit}`;
}

function isElsewhere({ field, sentence, start }: Figure): boolean {
  return (
    meets(OTHER, sentence.text.slice(0, start - sentence.start)) ||
    isQuoted(field, start) ||
    /lain(?:nya)?\b/.test(sentence.text)
  );
}

/** Two neighbouring digits exchanged: nothing else is sure to be a slip. */
function isMistyped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3 || a === b) return false;
  let same = 0;
  while (a[same] === b[same]) same++;
  return a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2);
}

const OF_WHOLE =
  /(?:^|[\s“"])[Dd]ari (?:total |jumlah |seluruh )?(?<whole>\d{1,3}(?:\.\d{3})+|\d+) (?<thing>\p{Ll}+)[^.]{0,60}?, (?<parts>.+)$/u;
/** A part opens a clause; a number further inside is a date, an hour, a measure or somebody else. */
const PART =
  /(?:^|, |; |(?:^|\s)(?:dan|serta|sedangkan|sementara|sisanya|selebihnya) )(?:(?:sebanyak|sekitar|hanya|baru|ada|sisanya) )?(?<number>\d{1,3}(?:\.\d{3})+|\d+) (?<unit>\p{L}+)(?! (?:persen|juta|ribu))/gu;
/** What may follow a part that does not say again what is counted. */
const UNCOUNTED =
  /^(?:orang|lainnya|di|dari|yang|sudah|telah|belum|masih|tidak|berada|laki-laki|perempuan|pria|wanita|hadir|lulus|gagal|mengulang|absen|hidup|mati|sembuh|selesai|rusak|tewas|meninggal|selamat|hilang|aktif|kosong|terisi|sakit|izin|naik|turun)$/u;
/** Said of one of the parts, the other is not among it: those who "belum" are none of those who "sudah". */
const APART = wholeWords(
  'sisanya|selebihnya|lainnya|sedangkan|belum|tidak|masih|gagal|mengulang|absen|kosong|rusak|mati|tewas|meninggal|hilang|sakit|laki-laki|pria',
);
const TWO_PARTS = /^Sebanyak (?<one>\d+) (?:orang |\p{Ll}+ )?[^,;.]*? dan (?<two>\d+) (?:orang|\p{Ll}+)/u;
const WHOLE_BEFORE = /(?<![\p{L}\p{N}.,/-])(?<whole>\d+) (?<thing>\p{Ll}+)(?: [\p{L}]+){0,2}\.$/u;

/** "Dari 40 peserta, 25 … dan 20 …": the parts come to more than the whole. */
function partsBeyondWhole({ sentences, fields }: Copy): Remark[] {
  return sentences.flatMap((sentence, index): Remark[] => {
    const field = fields[sentence.field];
    const { whole = '', thing = '', parts = '' } = OF_WHOLE.exec(sentence.text)?.groups ?? {};
    if (whole !== '' && !/\b(?:serta|juga|sekaligus|di antaranya)\b/.test(parts)) {
      const numbers = partsIn(parts, thing);
      const sum = numbers.reduce((total, number) => total + number, 0);
      if (numbers.length >= 2 && numbers.every((number) => number < count(whole)) && sum > count(whole))
        return [remarkOnSum(sentence, sentence.text.indexOf(whole), sentence.text.length, sum, whole)];
    }
    const before = sentences[index - 1];
    const two = TWO_PARTS.exec(sentence.text);
    const all =
      before?.field === sentence.field &&
      before.paragraph === sentence.paragraph &&
      WHOLE_BEFORE.exec(before.text);
    if (!two || !all || isQuoted(field, sentence.start)) return [];
    const { one = '', two: other = '' } = two.groups ?? {};
    const total = all.groups?.whole ?? '';
    const sum = count(one) + count(other);
    if (count(one) >= count(total) || count(other) >= count(total) || sum <= count(total)) return [];
    if (!meets(APART, two.input)) return [];
    return [remarkOnSum(sentence, two[0].indexOf(one), two[0].length, sum, total)];
  });
}

/** The numbers that are clearly parts of so many of a thing, each apart from the others; none where it is unclear. */
function partsIn(clauses: string, thing: string): number[] {
  const parts = [...clauses.matchAll(PART)].filter(
    ({ groups: { unit = '' } = {} }) => unit === thing || UNCOUNTED.test(unit),
  );
  const isOneByOne = parts.every(({ groups: { unit = '' } = {} }) => unit === 'dari');
  if (!isOneByOne && !meets(APART, clauses)) return [];
  return parts.map(({ groups: { number = '' } = {} }) => count(number));
}

function remarkOnSum(
  { field, start }: CopySentence,
  from: number,
  to: number,
  sum: number,
  whole: string,
): Remark {
  return {
    field,
    start: start + from,
    end: start + to,
    message: `Bagian-bagiannya berjumlah ${sum.toLocaleString('id-ID')}, lebih banyak daripada ${whole}. Periksa angkanya.`,
  };
}

function count(number: string): number {
  return Number(number.replaceAll('.', ''));
}

const COUNTED = `(?<number>${NUMBER_WORDS.slice(2).join('|')}|[2-9]|10) (?<thing>\\p{Ll}+)(?:,? (?:yaitu|yakni)|:|,? meliputi)`;
const ITEM = "\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2}";
const SAME_ITEM = '\\k<thing> \\p{L}+(?: \\p{L}+)?';
/** Every item a plain name, or every item "regu …" again: nothing else is sure to be one item. */
const LISTS = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])${COUNTED}(?: (?:di )?(?:Kecamatan|Desa|Kelurahan|Kabupaten|Kota|Puskesmas|Nagari|Dusun|Pulau))? (?<items>${ITEM}(?:, ${ITEM})*,? (?:dan|serta) ${ITEM})(?=[.;])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${COUNTED} (?<items>${SAME_ITEM}(?:, ${SAME_ITEM})*,? (?:dan|serta) ${SAME_ITEM})(?=[.;])`,
    'gu',
  ),
];
const PLACES =
  /^(?:kecamatan|desa|kelurahan|kabupaten|kota|provinsi|puskesmas|nagari|dusun|pulau|sekolah|kampung|distrik|negara)$/;

/** "Tiga kecamatan, yaitu Hulu, Hilir, dan …": as many as it says? */
function countAgainstList({ sentences }: Copy): Remark[] {
  return sentences.flatMap((sentence) =>
    LISTS.flatMap((list) => [...sentence.text.matchAll(list)]).flatMap((match): Remark[] => {
      const { number = '', thing = '', items = '' } = match.groups ?? {};
      if (/^\p{Lu}/u.test(items) && !PLACES.test(thing)) return [];
      const said = Number(number) || NUMBER_WORDS.indexOf(number);
      const names = items.split(/,? (?:dan|serta) |, /).length;
      if (said === names) return [];
      const start = sentence.start + match.index;
      return [
        {
          field: sentence.field,
          start,
          end: start + match[0].length,
          message: `Disebut ${number} ${thing}, tetapi yang tertulis ${names}. Periksa jumlah atau daftarnya.`,
        },
      ];
    }),
  );
}
