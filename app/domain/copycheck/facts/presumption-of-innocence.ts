import { type Copy, type CopyField, type CopySentence, isQuoted, storyFields } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { anyOf, meets, wholeWords } from '../whole-words.ts';

export const presumptionOfInnocence: Rule = {
  id: 'praduga',
  group: 'fakta',
  reason:
    'Kode Etik Jurnalistik Pasal 3 meminta asas praduga tak bersalah: sebelum putusan hakim, seseorang baru diduga, disangka, atau didakwa.',
  find(copy) {
    if (!isAboutCrime(copy)) return [];
    return storyFields(copy).flatMap((field) =>
      field.sentences.flatMap((sentence) => {
        if (meets(HEDGED, sentence.text)) return [];
        const inHeadline = field.field === 'judul';
        return [
          ...calledGuilty(copy, field, sentence),
          ...saidToHaveDone(field, sentence),
          ...(inHeadline ? accusedInHeadline(field, sentence) : []),
        ].filter(({ start, end }) => !isQuoted(field, start, end));
      }),
    );
  },
};

/** After a verdict the word is right; before one it depends on what stands around it. */
const VERDICT = wholeWords(
  'memvonis|divonis|vonis|terpidana|narapidana|warga binaan|menjatuhkan (?:hukuman|pidana|putusan)|dinyatakan bersalah|terbukti bersalah|berkekuatan hukum tetap|inkrah|dihukum penjara|pidana penjara selama',
);
const CRIME = wholeWords(
  'polisi|polres|polsek|polda|polresta|satreskrim|reskrim|kapolres|kapolsek|penyidik|kejaksaan|jaksa|kajari|kejari|kpk|ditahan|menahan|ditangkap|menangkap|diamankan|mengamankan|amankan|tangkap|tahan|ringkus|diringkus|meringkus|dibekuk|bekuk|membekuk|tersangka|terduga',
);

function isAboutCrime(copy: Copy): boolean {
  const text = storyFields(copy)
    .map((field) => field.text)
    .join('\n');
  return !meets(VERDICT, text) && (meets(CRIME, text) || meets(HEADLINE_CRIME, text));
}

/** Words by which a sentence keeps to what is known, or leaves the question open. */
const HEDGED = wholeWords(
  `${anyOf(`
    diduga terduga dugaan duga menduga tersangka disangka disangkakan terdakwa didakwa dakwaan dituduh tuduhan dituding
    tudingan menuduh menuding mengaku pengakuan terbukti bersalah praduga sangkaan terlapor dilaporkan laporan indikasi
    terindikasi`)}|belum diketahui|masih diselidiki|masih diburu|dalam pengejaran|buron`,
);

const ARREST = wholeWords(
  anyOf(`
    ditangkap menangkap tangkap tertangkap penangkapan diamankan mengamankan amankan pengamanan diringkus meringkus
    ringkus dibekuk membekuk bekuk ditahan menahan tahan penahanan digelandang menggelandang diciduk menciduk ciduk
    diserahkan menyerahkan ditembak digiring dijebloskan dijerat menjerat berinisial inisial`),
);
/** It is nobody yet: whoever it was is looked for, warned of, or meant in general. */
const GENERAL = wholeWords(
  `${anyOf(`
    jika apabila bila setiap seluruh siapa siapapun agar supaya mencegah cegah pencegahan memburu mengejar mencari
    pengejaran identitas jera calon potensial dapat bisa akan memberantas berantas sanksi ancaman korban-pelaku waspada
    mewaspadai waspadai rehabilitasi usia profil modus edukasi sosialisasi imbau mengimbau diimbau undang-undang`)}|orang tak dikenal|belum tertangkap`,
);
const TRADES =
  '(?:usaha|umkm|ikm|ekraf|wisata|pariwisata|ekonomi|seni|budaya|pasar|industri|pertanian|pendidikan|sejarah|bisnis|jasa|perjalanan|perikanan|peternakan|utama|perdagangan|pembangunan|olahraga|kreatif|digital|startup|koperasi|transportasi|kegiatan|kebijakan|kepentingan|media|kuliner|tani|peternak|nelayan|musik|teater|adat|ritual|perubahan|sektor|rantai|produksi|logistik|event|program|ekspor|impor|migas|tambang|kesehatan|kelautan|pelayaran|penerbangan|perbankan|keuangan)';
const GUILTY_NOUN = new RegExp(
  `(?<![\\p{L}-])(?:para |seorang |dua |tiga |kedua |ketiga |empat )?(?<noun>pelaku(?! ${TRADES})|pencuri|maling|perampok|penjambret|penipu|penggelap|pembunuh|pemerkosa|koruptor|pengedar|bandar (?:narkoba|sabu|judi)|begal|penadah|penganiaya|pencopet|pencabul|pembobol|pemalsu|pemeras)(?:nya)?(?![\\p{L}-])`,
  'giu',
);
const NOT_A_PERSON =
  /(?:kasus|tindak|perkara|anti|dari|seperti|sebagai|bukan|sindikat|spesialis|jaringan|cegah|rawan|operasi|razia)\s$/i;

function calledGuilty(copy: Copy, field: CopyField, sentence: CopySentence): Remark[] {
  if (meets(GENERAL, sentence.text)) return [];
  const isArrested = meets(ARREST, sentence.text);
  const wasArrested = meets(ARREST, precedingText(copy, field, sentence));
  return [...sentence.text.matchAll(GUILTY_NOUN)].flatMap((match) => {
    const noun = match.groups?.noun ?? '';
    const before = sentence.text.slice(0, match.index);
    const after = sentence.text.slice(match.index + match[0].length);
    const isOne =
      isArrested ||
      (wasArrested &&
        /^(?:\s(?:tersebut|itu|ini|dihukum|mengaku|dibawa|dijerat|berinisial|yang)|,|nya)/.test(after));
    if (!isOne || NOT_A_PERSON.test(before)) return [];
    const start = sentence.start + match.index + match[0].toLowerCase().indexOf(noun.toLowerCase());
    return [
      {
        field: field.field,
        start,
        end: start + noun.length,
        message: `Belum ada putusan hakim. Pakai “terduga ${noun.toLowerCase()}” atau “tersangka” sesuai dengan statusnya di penyidik.`,
      },
    ];
  });
}

function precedingText({ fields }: Copy, field: CopyField, sentence: CopySentence): string {
  const before = field.text.slice(0, sentence.start);
  return field.field === 'tubuh' ? `${fields.judul.text} ${fields.teras.text} ${before}` : before;
}

const DEED =
  /(?<![\p{L}-])(?:(?:telah|sudah|sempat|nekat|tega|sengaja) )?(?:mencuri|menggelapkan|mengorupsi|mengkorupsi|korupsi|membunuh|memerkosa|memperkosa|mencabuli|menyetubuhi|menganiaya|menipu|merampok|menjambret|memeras|membobol|menyuap|memalsukan|mengedarkan (?:narkoba|sabu|ganja)|melecehkan|menusuk|membacok)(?![\p{L}-])(?: (?!dan|di|pada)[\p{L}]+)?/giu;
/** Who is meant: a person before the deed, named or brought before us. */
const ACCUSED_BEFORE =
  /(?:(?:^|\s)(?:ia|dia|seorang (?:pria|wanita|laki-laki|perempuan|pemuda|warga|remaja|oknum|ibu|pegawai|guru)|(?:pria|wanita|pemuda|perempuan|laki-laki|oknum [\p{L}]+|kepala desa|kades|bendahara|mantan [\p{L}]+)(?: [\p{L}]+){0,3}? (?:itu|ini|tersebut|yang)|[\p{Lu}]{2,3}(?: \(\d+\))?|\p{Lu}[\p{Ll}]+ \(\d+\))(?: yang)?(?: (?:telah|sudah|sempat|nekat|tega|sengaja))?\s?)$/iu;

function saidToHaveDone(field: CopyField, sentence: CopySentence): Remark[] {
  if (meets(GENERAL, sentence.text)) return [];
  return [...sentence.text.matchAll(DEED)].flatMap((match) => {
    const before = sentence.text.slice(0, match.index);
    if (!ACCUSED_BEFORE.test(before) || !/\p{L}/u.test(before)) return [];
    const start = sentence.start + match.index;
    return [
      {
        field: field.field,
        start,
        end: start + match[0].length,
        message: `Perbuatan ini belum terbukti di pengadilan. Tulis “diduga ${match[0].toLowerCase()}” dan sebutkan menurut siapa.`,
      },
    ];
  });
}

const ACCUSABLE =
  'kepala (?:desa|dinas|sekolah|bagian|bidang)|kades|lurah|camat|bupati|wali kota|bendahara|sekretaris (?:desa|daerah)|oknum \\p{L}+|pegawai|guru|anggota (?:dprd|dewan)|ketua \\p{L}+|direktur|mantan \\p{L}+(?: \\p{L}+)?|pria|wanita|pemuda|suami|ayah|paman|kakek';
const HEADLINE_DEED =
  'korupsi|curi|mencuri|cabuli|mencabuli|perkosa|memerkosa|bunuh|membunuh|tipu|menipu|gelapkan|menggelapkan|aniaya|menganiaya|setubuhi|menyetubuhi|rampok|merampok|selewengkan|sunat|tilap';
const HEADLINE_CRIME = new RegExp(
  `(?<![\\p{L}])(?:${ACCUSABLE})(?: \\p{L}+){0,3}? (?<deed>${HEADLINE_DEED})(?![\\p{L}])`,
  'giu',
);

/** "Kepala Desa Korupsi Dana Desa": a headline that knows more than the court. */
function accusedInHeadline(field: CopyField, sentence: CopySentence): Remark[] {
  return [...sentence.text.matchAll(HEADLINE_CRIME)].flatMap((match) => {
    const deed = match.groups?.deed ?? '';
    if (
      /(?:anti|cegah|berantas|lawan|kasus|soal|terkait|tolak|bebas|stop|bahaya|tindak|hindari|perangi|penyuluhan|pidana)\s\p{L}+$/iu.test(
        match[0],
      )
    )
      return [];
    const start = sentence.start + match.index + match[0].length - deed.length;
    return [
      {
        field: field.field,
        start,
        end: start + deed.length,
        message:
          'Judul menyatakan kesalahan sebelum ada putusan. Tambahkan “diduga” atau sebut status hukumnya.',
      },
    ];
  });
}
