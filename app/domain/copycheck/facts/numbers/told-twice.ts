import { type Copy, type CopyField, isQuoted, storyFields } from '../../copy.ts';
import type { Remark } from '../../rule.ts';
import { meets, wholeWords } from '../../whole-words.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** One fact told twice with two numbers: how many met a fate or took part, how old somebody is, how much a loss came to. */
export function toldTwice(copy: Copy): Remark[] {
  return [...fates(copy), ...ages(copy), ...sums(copy), ...SHARED.flatMap((one) => sharers(copy, one))];
}

interface Told extends Pick<Remark, 'start' | 'end'> {
  field: CopyField;
  number: string;
  words: string;
}

const FATE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?<number>\\d{1,3}(?:\\.\\d{3})*|${NUMBER_WORDS.slice(1).join('|')}) (?<thing>orang|warga|korban|rumah|jiwa|siswa|penumpang|anak|santri|pekerja|pelajar|unit rumah|kios|bangunan|desa|kepala keluarga) (?<fate>meninggal|tewas|hilang|luka-luka|terluka|terendam|rusak|terbakar|hangus|mengungsi|dirawat|selamat|keracunan|hanyut|tertimbun|terdampak|ditangkap|diamankan)(?![\\p{L}-])(?! (?:di (?:tempat|lokasi|antaranya|rumah|dusun|desa|kelurahan|kecamatan|kampung)|seketika|dalam perjalanan|berat|ringan|sedang|parah|lain))`,
  'giu',
);
/** Another time or another part of them: then another number is no contradiction. */
const OTHER = wholeWords(
  'lain|lainnya|lagi|sebelumnya|semula|awalnya|sementara|tambahan|bertambah|menjadi|tahun lalu|pekan lalu|bulan lalu|masing-masing|antaranya|dari|sedangkan|kemudian|selama|sepanjang|sejak|hari pertama|hari kedua',
);

/** "Lima orang meninggal" in the lead, "enam orang meninggal" below. */
function fates(copy: Copy): Remark[] {
  const first = new Map<string, Told>();
  return storyFields(copy).flatMap((field) =>
    field.sentences.flatMap((sentence) =>
      Array.from(sentence.text.matchAll(FATE)).flatMap((match): Remark[] => {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        const { number = '', thing = '', fate = '' } = match.groups ?? {};
        if (meets(OTHER, sentence.text) || isQuoted(field, start, end)) return [];
        const fact = `${thing} ${fate}`.toLowerCase();
        const told: Told = { field, start, end, number: digitsOf(number), words: match[0] };
        const before = first.get(fact);
        // The first number is the one in headline or lead: below, parts of it may be told alone.
        if (!before) {
          if (field.field !== 'tubuh') first.set(fact, told);
          return [];
        }
        return before.number === told.number ? [] : [disagreeing(told, before)];
      }),
    ),
  );
}

function digitsOf(number: string): string {
  const word = NUMBER_WORDS.indexOf(number.toLowerCase());
  return word > 0 ? String(word) : number.replaceAll('.', '');
}

const AGED =
  /(?<![\p{L}])(?<name>\p{Lu}[\p{Ll}’']+(?: \p{Lu}[\p{Ll}’'.]*){0,4})(?: \((?<short>\d{1,2})(?: tahun)?\)|, (?<long>\d{1,2}) tahun(?![\p{L}]))/gu;

/** "Ani (12)" here and "Ani, 13 tahun" there. */
function ages(copy: Copy): Remark[] {
  const first = new Map<string, Told>();
  return storyFields(copy).flatMap((field) =>
    Array.from(field.text.matchAll(AGED)).flatMap((match): Remark[] => {
      const { name = '', short, long } = match.groups ?? {};
      const start = match.index;
      const told = {
        field,
        start,
        end: start + match[0].length,
        number: short ?? long ?? '',
        words: match[0],
      };
      const before = first.get(name);
      if (!before) first.set(name, told);
      return before === undefined || before.number === told.number ? [] : [disagreeing(told, before)];
    }),
  );
}

const SUM =
  /(?<![\p{L}])(?<label>kerugian(?: keuangan)?(?: negara| daerah)?|pagu anggaran|nilai (?:kontrak|proyek|pekerjaan)|total (?:anggaran|hadiah|bantuan))(?: \p{Ll}+){0,4} Rp ?(?<number>\d[\d.,]*\d|\d)(?<scale> (?:ribu|juta|miliar|triliun))?/giu;

/** "Kerugian negara Rp612 juta" here and "kerugian negara Rp621 juta" there. */
function sums(copy: Copy): Remark[] {
  const first = new Map<string, Told>();
  return storyFields(copy).flatMap((field) =>
    field.sentences.flatMap((sentence) =>
      Array.from(sentence.text.matchAll(SUM)).flatMap((match): Remark[] => {
        const { label = '', number = '', scale = '' } = match.groups ?? {};
        const start = sentence.start + match.index;
        const told = {
          field,
          start,
          end: start + match[0].length,
          number: `${number}${scale}`,
          words: match[0],
        };
        const before = first.get(label.toLowerCase());
        if (!before) first.set(label.toLowerCase(), told);
        if (!before || before.number === told.number || meets(OTHER, sentence.text)) return [];
        return [disagreeing(told, before)];
      }),
    ),
  );
}

const COUNTED = '(?<number>\\d{1,3}(?:\\.\\d{3})+|\\d+) (?<thing>\\p{Ll}+)';

/** How many took part and how many were given something: told of the people, and again of the deed. */
const SHARED = [
  {
    people: wholeWords(`${COUNTED}(?: \\p{Ll}+){0,3}? (?:mengikuti|ikuti|ikut)`),
    deed: wholeWords(`diikuti(?: oleh)? ${COUNTED}`),
  },
  {
    people: wholeWords(`(?:kepada|bagi|untuk) ${COUNTED}`),
    deed: wholeWords(`diterima(?: oleh)? ${COUNTED}`),
  },
];
const ANYBODY = /^(?:orang|peserta)$/;
/** Another round or a part of them. */
const ANOTHER = wholeWords(
  'lomba|cabang|kategori|kelas|serupa|hari|sesi|angkatan|gelombang|tahap|baru|sudah|telah|sebagian|pertama|kedua|ketiga|ujian|sekitar|hampir|lebih|kurang|ratusan',
);
/** So near, of the larger, that it is the same count and no part of it. */
const NEAR = 0.15;

/** "60 petani ikuti …" above, "diikuti 56 orang" below. */
function sharers(copy: Copy, { people, deed }: (typeof SHARED)[number]): Remark[] {
  const { judul, teras, tubuh } = copy.fields;
  const above = [judul, teras].flatMap((field) => [...told(field, people), ...told(field, deed)]);
  const below = [...told(teras, deed), ...told(tubuh, deed)];
  // Several counts below are of several things.
  if (new Set(below.map(({ number }) => number)).size !== 1) return [];
  const first = above.find(
    (one) =>
      !/00$/.test(one.number) &&
      below.some((other) => other.number !== one.number && isSameCount(one, other)),
  );
  const other = first && below.find((one) => one.sentence !== first.sentence && isSameCount(first, one));
  if (!first || !other || meets(ANOTHER, other.sentence) || meets(OTHER, other.sentence)) return [];
  // Told above with both numbers, it is no slip.
  return above.some(({ number }) => number === other.number) ? [] : [disagreeing(other, first)];
}

interface Shared extends Told {
  thing: string;
  sentence: string;
}

function told(field: CopyField, pattern: RegExp): Shared[] {
  return field.sentences.flatMap((sentence) =>
    Array.from(sentence.text.matchAll(pattern)).flatMap((match): Shared[] => {
      const { number = '', thing = '' } = match.groups ?? {};
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const after = sentence.text.slice(match.index + match[0].length);
      // "56 orang pelatih" and "56 petani dan 12 penyuluh" are other counts.
      const isWhole = ANYBODY.test(thing)
        ? /^(?:[.,;]|$| (?:selama|pada|yang|dengan) )/.test(after)
        : !/^[^,;]{0,30}(?:,|dan|serta) \d/.test(after);
      if (isQuoted(field, start, end) || !isWhole) return [];
      return [
        {
          field,
          start,
          end,
          number: digitsOf(number),
          words: match[0],
          thing: thing.toLowerCase(),
          sentence: sentence.text,
        },
      ];
    }),
  );
}

function isSameCount(one: Shared, other: Shared): boolean {
  const [few = 0, many = 0] = [Number(one.number), Number(other.number)].sort((a, b) => a - b);
  const isSameThing = one.thing === other.thing || ANYBODY.test(one.thing) || ANYBODY.test(other.thing);
  return isSameThing && many - few <= many * NEAR;
}

function disagreeing({ field, start, end }: Told, before: Told): Remark {
  const message = `Sebelumnya tertulis “${before.words}”. Pastikan angka mana yang benar.`;
  return { field: field.field, start, end, message };
}
