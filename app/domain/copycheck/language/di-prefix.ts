import type { CopyField } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { isCommonForm, isKnownWord, isRoot } from '../words/known-words.ts';
import { isPlaceWord } from '../words/place-words.ts';
import {
  isTitleCase,
  neighbour,
  nextWord,
  type PlacedWord,
  storyWords,
  withCaseOf,
} from './words-in-place.ts';

/** *di-* of verbs written apart, *di* and *ke* of places written together. */
export const diPrefix: Rule = {
  id: 'di-awalan',
  group: 'bahasa',
  find: (copy) => [...storyWords(copy)].flatMap(({ field, words }) => findPrefixes(field, words)),
};

function findPrefixes(field: CopyField, words: PlacedWord[]): Remark[] {
  const remarks: Remark[] = [];
  const isTitle = isTitleCase(field, words);
  words.forEach((word, at) => {
    const next = nextWord(field, words, at);
    const verb =
      word.lower === 'di' && word.lettering !== 'shout' && passiveBehind(field, words, at, isTitle);
    if (verb) {
      const seen = field.text.slice(verb[0]?.start, verb.at(-1)?.end);
      const replacement = `${word.text}${verb.map(({ text, lower }) => (isTitle ? lower : text)).join('')}`;
      remarks.push({
        field: field.field,
        start: word.start,
        end: verb.at(-1)?.end ?? word.end,
        message: `“${seen}” di sini kata kerja; tulis “${replacement}” serangkai.`,
        replacement,
      });
      return;
    }
    if (word.text === 'se' && next && /^\p{L}/u.test(next.text) && joinsWithSe(next)) {
      const replacement = next.lettering === 'small' ? `se${next.text}` : `se-${next.text}`;
      remarks.push({
        field: field.field,
        start: word.start,
        end: next.end,
        message: `Awalan se- tidak berdiri sendiri; tulis “${replacement}”.`,
        reason: 'awalan-se',
        replacement,
      });
      return;
    }
    const apart = takeApart(word, isTitle);
    // "sebagai di maksud" and "kedepan(nya)" in names of programmes are left to their owners.
    if (apart === undefined || neighbour(field, word, 1)?.text === '-') return;
    remarks.push({
      field: field.field,
      start: word.start,
      end: word.end,
      message: `“${apart.preposition}” di sini kata depan; tulis “${apart.written}” terpisah.`,
      reason: 'kata-depan',
      replacement: apart.written,
    });
  });
  return remarks;
}

/** The words that are one passive verb with the *di* before them: one, or two as in "di tanda tangani". */
function passiveBehind(
  field: CopyField,
  words: PlacedWord[],
  at: number,
  isTitle: boolean,
): PlacedWord[] | undefined {
  const di = words[at];
  const next = nextWord(field, words, at);
  if (!di || !next) return undefined;
  const second = nextWord(field, words, at + 1);
  const after = second ?? words[at + 2];
  if (isPassive(next, after) || isPassiveAfter(words[at - 1], di, next)) return [next];
  // A headline's capitals say nothing; what is plainly no name is a verb there too.
  if (
    isTitle &&
    next.lettering === 'capital' &&
    !isRoot(next.lower) &&
    isPassive({ ...next, lettering: 'small' }, after)
  )
    return [next];
  const isJoined =
    second !== undefined &&
    second.lettering === 'small' &&
    /(?:kan|i)$/.test(second.lower) &&
    isCommonForm(`di${next.lower}${second.lower}`);
  return isJoined ? [next, second] : undefined;
}

/** Whether *di* and this word are one passive verb. Words that are also a place or a thing are left alone. */
function isPassive(word: PlacedWord, after: PlacedWord | undefined): boolean {
  const { lower, lettering } = word;
  if (lettering !== 'small' || lower.length < 3 || NOT_ONLY_VERBS.has(lower) || isPlaceWord(lower))
    return false;
  // "di antar Pulau" and "di bawah" are places; "di data" and "di foto" may be things.
  if (isCommonForm(`di${lower}`)) return !isRoot(lower) || !isThingBefore(lower, after);
  if (isRoot(lower)) return ONLY_VERBS.has(lower) && !isThingBefore(lower, after);
  if (lower.endsWith('kan') && lower.length >= 6)
    return isRoot(lower.slice(0, -3)) || isKnownWord(`di${lower}`);
  return (
    lower.endsWith('i') && lower.length >= 5 && isRoot(lower.slice(0, -1)) && !isPlaceWord(lower.slice(0, -1))
  );
}

/** "akan di data": after these only a verb can stand, whatever else the word may be. */
function isPassiveAfter(before: PlacedWord | undefined, di: PlacedWord, word: PlacedWord): boolean {
  if (before?.index !== di.index - 1 || !AUXILIARIES.has(before.lower) || word.lettering !== 'small')
    return false;
  return isCommonForm(`di${word.lower}`) && !isPlaceWord(word.lower);
}

const AUXILIARIES = new Set(
  'akan telah sudah harus dapat bisa perlu segera untuk agar sedang langsung belum tidak'.split(' '),
);

/** Roots that are nouns as well, before a word that can only follow a noun. */
function isThingBefore(lower: string, after: PlacedWord | undefined): boolean {
  if (after === undefined) return false;
  return ALSO_NOUNS.has(lower)
    ? !ONLY_AFTER_VERBS.has(after.lower)
    : COMPOUNDS.has(`${lower} ${after.lower}`);
}

const ONLY_AFTER_VERBS = new Set('oleh ulang kembali secara menjadi kepada agar langsung supaya'.split(' '));

/** Of a verb's root and another word a thing is made: "jual beli", "di rawat inap". */
const COMPOUNDS = new Set([
  ...[
    'jual beli',
    'rawat inap',
    'rawat jalan',
    'rawat gabung',
    'simpan pinjam',
    'bina marga',
    'bina graha',
    'bina lingkungan',
  ],
  ...[
    'rekam medis',
    'rekam jejak',
    'olah raga',
    'olah data',
    'potong hewan',
    'kawal borneo',
    'latih tanding',
    'didik anak',
  ],
]);

/** Roots that take me- and stand after no preposition, so that *di* before them is the prefix. */
const ONLY_VERBS = new Set(
  `akuisisi ancam apresiasi blokir bujuk colok deteksi didik eksplorasi fitnah goda gugat hambat hibur hina hirup injak kecoh kejar
  konfirmasi kontrol koreksi kritik kuras langgar lempar lepas minum optimalisasi picu poles rampok raup rekrut rendam rinci sangkal
  sebar serbu serah sesal sita sorot sumbang tabrak tambal tampung tantang telan tendang tipu tuai tunjang ungkap survei ekspor input`.split(
    /\s+/,
  ),
);

const ALSO_NOUNS = new Set(
  `aspal cat kunci lapor pesan cor bor kubur lukis tanda gambar lagu hias pacu ajar
  sisi tepi nilai panen bedah kurung pagar taman tambang pupuk bajak survei input`.split(/\s+/),
);

/** Written after a preposition as often as after the prefix; none of them is ever guessed. */
const NOT_ONLY_VERBS = new Set(
  `bagian dekat jauh tinggi rendah antara antar antaranya dalam luar atas bawah muka sini sana situ mana sela tengah samping balik lain data foto video label
  proses program sidang tes paket saat hari acara awal akhir rapat bidang usaha kerja jawab batas dasar sisi sela kenal
  tempat pasar makam kawasan pusat barat timur utara selatan era masa zaman bulan tahun tanggal pagi siang sore malam jam
  kali kalangan segala setiap tiap semua seluruh sejumlah beberapa berbagai banyak satu dua tiga empat lima sepanjang sekitar
  bumi dunia alam hutan laut darat sawah ladang sungai pantai gunung kampung jalan rumah undang kabar pihak bawa muat surat
  media kertas catatan buku layar panggung lantai dinding pintu meja kursi lapangan jajaran saku tangan kaki mata hati kepala`.split(
    /\s+/,
  ),
);

function joinsWithSe(word: PlacedWord): boolean {
  return /^(?:kabupaten|kota|kecamatan|provinsi|kelurahan|desa|nagari|distrik|indonesia|nusantara|sumatera|jawa|kalimantan|sulawesi|bali|papua|maluku|dunia|asia|asean|eks|wilayah|kepulauan|pulau)$/.test(
    word.lower,
  );
}

interface Apart {
  preposition: 'di' | 'ke';
  written: string;
}

/** "dikantor", "diKelurahan", "kedepan": the preposition and its place. */
function takeApart({ text, lower, lettering, isOpening }: PlacedWord, isTitle: boolean): Apart | undefined {
  const capital = /^(?<preposition>[DdKk][ie])(?<name>\p{Lu}\p{Ll}+(?:-\p{L}+)*)$/u.exec(text)?.groups;
  if (capital?.preposition && capital.name && /^(?:di|ke)$/i.test(capital.preposition)) {
    return {
      preposition: capital.preposition.toLowerCase() as 'di' | 'ke',
      written: `${capital.preposition} ${capital.name}`,
    };
  }
  if (lettering !== 'small' && !(lettering === 'capital' && (isOpening || isTitle))) return undefined;
  const preposition = lower.startsWith('di') ? 'di' : lower.startsWith('ke') ? 'ke' : undefined;
  if (!preposition) return undefined;
  const place = lower.slice(2);
  const bare = place.replace(/nya$/, '');
  // Kedelapan and kesepuluh are numbers of their own.
  if (preposition === 'ke' && NUMBERS.has(bare)) return undefined;
  if (!(isPlaceWord(place) || isPlaceWord(bare) || isDoubledPlace(place))) return undefined;
  const isWord =
    preposition === 'di' ? REAL_DI.has(lower) || REAL_DI.has(`di${bare}`) : isRealKe(lower, bare);
  if (isWord) return undefined;
  const written =
    isTitle && !isOpening
      ? `${preposition} ${withCaseOf(text, place)}`
      : withCaseOf(text, `${preposition} ${place}`);
  return { preposition, written };
}

const NUMBERS = new Set('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' '));

/** "disela-sela", "dirumah-rumah". */
function isDoubledPlace(place: string): boolean {
  const [first, second] = place.split('-');
  return first !== undefined && first === second && (isPlaceWord(first) || first === 'sela');
}

/** Words that are no preposition and place although they can be read so. */
const REAL_DI = new Set([
  'dipusat',
  'dikepala',
  'dikepung',
  'ditengahi',
  'dihalau',
  'disisi',
  'diangkasa',
  'ditepi',
  'dimuka',
  'dipanggung',
]);

function isRealKe(lower: string, bare: string): boolean {
  return isRoot(lower) || isRoot(`ke${bare}`) || REAL_KE.has(lower) || REAL_KE.has(`ke${bare}`);
}

const REAL_KE = new Set(
  `kedua ketiga keempat kelima keenam ketujuh kesatu keluar kelas kepala kepada kelapangan keruangan kemasa kelapang
  kebun kedinasan keluaran kehutan kemuka kesemua keseluruhan keluarnya kesatu kesisi kepulauan kewilayahan`.split(
    /\s+/,
  ),
);
