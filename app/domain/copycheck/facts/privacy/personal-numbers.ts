import type { CopySentence } from '../../copy.ts';
import type { Remark } from '../../rule.ts';
import { anyOf, meets, wholeWords } from '../../whole-words.ts';
import { matchesIn } from './place-in-sentence.ts';

/** Numbers and addresses by which one person can be found: NIK, NIP, account, telephone, mail. */
export function personalNumbers(sentence: CopySentence): Remark[] {
  if (!/\d{3}|@/.test(sentence.text)) return [];
  return [...identities(sentence), ...accounts(sentence), ...telephones(sentence), ...mailboxes(sentence)];
}

const SIXTEEN_OR_EIGHTEEN =
  /(?<![\d.,/-])(?:\d{18}|\d{16}|\d{8} \d{6} \d \d{3}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4})(?![\d/]|[.,-]\d)/g;
const NAMED_NUMBER = /\b(?:NIK|KTP|KK|NKK|NIP|kartu keluarga|kependudukan)\b[^.]{0,25}$/i;

/** NIK with the birth date inside it, number of the family card, NIP. */
function identities(sentence: CopySentence): Remark[] {
  return matchesIn(sentence, SIXTEEN_OR_EIGHTEEN).flatMap(({ start, end, text, before }) => {
    const digits = text.replace(/\D/g, '');
    const isNip = digits.length === 18;
    if (!NAMED_NUMBER.test(before) && !(isNip ? looksLikeNip(digits) : looksLikeNik(digits))) return [];
    const message = `Nomor ini tampak seperti ${isNip ? 'NIP' : 'NIK'}. Hapus dari naskah; nama dan keterangan umum sudah cukup.`;
    return [{ field: sentence.field, start, end, message }];
  });
}

/** Six digits of a region, then day (women's plus 40), month and year of birth. */
function looksLikeNik(digits: string): boolean {
  const day = Number(digits.slice(6, 8)) % 40;
  const month = Number(digits.slice(8, 10));
  return Number(digits.slice(0, 2)) >= 11 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function looksLikeNip(digits: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)/.test(digits);
}

/** An office or a service, or somebody whose task it is to be reached. */
const SERVICE = wholeWords(
  `${anyOf(`
    hotline call center layanan pelayanan pengaduan aduan lapor melapor melaporkan kantor posko narahubung panitia
    pendaftaran mendaftar pendaftar humas dinas diskominfo puskesmas rsud polsek polres redaksi reservasi sekretariat
    loket darurat panggilan halo chatbot resmi pemesanan memesan customer service admin damkar bpbd basarnas ppid donasi pesanan pemesan
    yayasan baznas kas pemerintah petugas instagram kelurahan kecamatan balai`)}|rumah sakit`,
);
/** Said of offices and of people alike. */
const REACH = wholeWords('informasi|info|menghubungi|hubungi|dihubungi|kontak|konfirmasi');
const PRIVATE = wholeWords(
  'bapak|ibu|pak|bu|korban|penerima|pasien|keluarga|orang tua|istri|suami|anaknya|ayahnya|ibunya|pribadi|warga|saksi|tersangka',
);

/** "NH dapat dihubungi": initials are no office. */
const WITHHELD =
  /(?<!\p{L})\p{Lu}{2,3}(?: \(\d+\))? (?:dapat|bisa|sempat|tidak dapat) (?:di)?hubungi(?!\p{L})/u;

function isPublic(text: string): boolean {
  if (WITHHELD.test(text)) return false;
  return meets(SERVICE, text) || (meets(REACH, text) && !meets(PRIVATE, text));
}

/** Right before a number that belongs to whoever was named: "di nomor", "lewat WhatsApp". */
const BY_NUMBER =
  '(?: (?:di|melalui|lewat|pada|ke|dengan|dari))?(?: (?:nomor|telepon|genggam|ponsel|[Hh][Pp]|seluler|[Ww]hats[Aa]pp|[Ww][Aa]))*(?:nya)?:? \\(?$';
const FOLK = [
  ...[
    'pelapor',
    'pengadu',
    'korban',
    'penerima',
    'pasien',
    'penderita',
    'saksi',
    'tersangka',
    'terlapor',
    'penyewa',
  ],
  ...[
    'pembeli',
    'ia',
    'dia',
    'mereka',
    'keluarganya',
    'keluarga korban',
    'keluarga pasien',
    'orang ?tua(?:nya| korban| pasien| siswa)',
  ],
  ...[
    'istri(?:nya)?',
    'suami(?:nya)?',
    'anaknya',
    '(?:ayah|ibu|kakak|adik|paman|bibi)(?:nya| korban| kandung)',
    'bapak',
    'pak',
    'ibu',
    'bu',
  ],
];
/** Who is named, with a name and what else is said of that person between commas. */
const PERSON = `(?<![\\p{L}-])(?:${[...FOLK, ...FOLK.map(capital)].join('|')})(?:,? \\p{Lu}[\\p{L}.'’]*){0,4}(?: \\(\\d\\d\\))?(?:,[^,.;]{1,50},){0,2}`;
const NAMED = `(?<!\\p{L})\\p{Lu}\\p{Ll}+(?:, warga[^,.;]{1,40},| \\(\\d\\d\\),?|, \\d\\d tahun,)`;
/** "Pelapor, Siti Aminah, dapat dihubungi di nomor", "ia menghubungi kami lewat": the number is that person's own. */
const OWNED = new RegExp(
  `(?:(?:${PERSON}|${NAMED})(?: (?:dapat|bisa|sempat|masih|hanya))* dihubungi|${PERSON}(?: (?:sempat|lalu|kemudian|juga))* (?:menghubungi|menelepon|mengabari) (?:kami|redaksi|media|wartawan|petugas|polisi))${BY_NUMBER}`,
  'u',
);
/** Anybody may call there: "warga dapat menghubungi nomor …". */
const CALLED =
  /(?:(?:dapat|bisa|silakan|dipersilakan|diminta|diimbau|tinggal|harap|untuk) (?:langsung )?(?:meng)?hubungi)(?: (?:nomor|telepon|whatsapp|wa|ke|di))*:? \(?$/iu;

/** Whether the words before a telephone number say whose it is; undefined where they do not. */
function isOwned(before: string): boolean | undefined {
  if (OWNED.test(before)) return true;
  return CALLED.test(before) ? false : undefined;
}

function capital(words: string): string {
  return words.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
}

function accounts(sentence: CopySentence): Remark[] {
  return matchesIn(sentence, /(?<=rekening[^.;]{0,30}\s)\d[\d-]{7,20}\d(?!\d)/giu)
    .filter(() => !isPublic(sentence.text))
    .map(({ start, end }) => ({
      field: sentence.field,
      start,
      end,
      message: 'Nomor rekening adalah data keuangan pribadi. Hapus dari naskah.',
    }));
}

function telephones(sentence: CopySentence): Remark[] {
  return matchesIn(
    sentence,
    /(?<![\d\p{L}./-])(?:\+62|62|0)[ -]?8\d{1,2}(?:[ .-]?\d{2,5}){2,3}(?![\d\p{L}])/gu,
  )
    .filter(({ text, before }) => {
      const length = text.replace(/\D/g, '').length;
      return length >= 10 && length <= 14 && (isOwned(before) ?? !isPublic(sentence.text));
    })
    .map(({ start, end }) => ({
      field: sentence.field,
      start,
      end,
      message: 'Nomor telepon ini tampak milik pribadi. Hapus, atau ganti dengan nomor layanan kantor.',
    }));
}

const OFFICE_MAILBOX =
  /dinas|dis[a-z]{4}|kab|kota|humas|puskesmas|pkm|kec|desa|kel|sd|smp|sma|smk|rsud|admin|info|redaksi|panitia|sekretariat|ppid|bkpsdm|bappeda|forum|komunitas/i;

function mailboxes(sentence: CopySentence): Remark[] {
  return matchesIn(
    sentence,
    /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|yahoo|ymail|hotmail|outlook|icloud|live)\.[a-z.]*[a-z]/gi,
  )
    .filter(({ text }) => !OFFICE_MAILBOX.test(text.split('@')[0] ?? '') && !isPublic(sentence.text))
    .map(({ start, end }) => ({
      field: sentence.field,
      start,
      end,
      message: 'Surel ini tampak milik pribadi. Hapus, atau ganti dengan surel kantor.',
    }));
}
