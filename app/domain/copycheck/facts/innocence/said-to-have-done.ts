import type { CopyField, CopySentence } from '../../copy.ts';
import type { Remark } from '../../rule.ts';
import { SPEECH } from '../../speech.ts';
import { meets } from '../../whole-words.ts';
import { GENERAL, HEDGED } from './story-of-crime.ts';

/** A deed told as a fact of somebody who is named or stands before us, in the writer's own words. */
export function saidToHaveDone(field: CopyField, sentence: CopySentence): Remark[] {
  const remarks = [
    ...deeds(field, sentence, DEED, ({ before, after }) => isPerson(before) && !HARMLESS.test(after)),
    ...deeds(field, sentence, SUFFERED, ({ after }) => BY_PERSON.test(after)),
    ...deeds(field, sentence, FAULT, () => true),
    ...deeds(field, sentence, WILFUL, ({ before }) => isPerson(before) || ACTOR.test(before)),
  ];
  const isOpen = remarks.length > 0 && [HEDGED, GENERAL, SPEECH].some((words) => meets(words, sentence.text));
  return isOpen ? [] : remarks;
}

/** "Kepala Desa Korupsi Dana Desa": a headline that knows more than the court. */
export function accusedInHeadline(field: CopyField, sentence: CopySentence): Remark[] {
  if (meets(HEDGED, sentence.text)) return [];
  return [...sentence.text.matchAll(HEADLINE)].flatMap((match) => {
    const { deed = '', between = '' } = match.groups ?? {};
    const after = sentence.text.slice(match.index + match[0].length);
    if (NO_DEED.test(between) || HARMLESS.test(after)) return [];
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

const ADVERB = '(?:(?:telah|sudah|sempat|nekat|tega|sengaja) )?';
const DEED = new RegExp(
  `(?<![\\p{L}-])${ADVERB}(?:mencuri|menggelapkan|mengorupsi|mengkorupsi|membunuh|memerkosa|memperkosa|mencabuli|menyetubuhi|menganiaya|menipu|merampok|menjambret|memeras|membobol|menyuap|memalsukan|mengedarkan (?:narkoba|sabu|ganja)|melecehkan|menusuk|membacok|menikam|menyerobot|merampas|menyelewengkan|menilap|menjarah|mengeroyok|menyelundupkan|menggasak|menggondol|menodai|merudapaksa|menyodomi|menculik|menyekap|menadah|(?:membawa kabur|melarikan) (?:uang|motor|mobil|sepeda|emas|perhiasan|dana|anak)|menjual (?:narkoba|sabu|ganja|obat terlarang|miras)|melakukan (?:aksi |tindakan |tindak pidana |perbuatan )?(?:pencurian|penipuan|penganiayaan|pencabulan|korupsi|penggelapan|pembunuhan|pemerasan|pungli|pungutan liar|pemerkosaan|pelecehan|persetubuhan|perampokan|penjambretan|penyelewengan|pengeroyokan|pembakaran|perusakan|kekerasan))(?![\\p{L}-])`,
  'giu',
);
/** What may be stolen or killed without a judge. */
const HARMLESS =
  /^\s(?:perhatian|start|poin|gol|kemenangan|waktu|hati|panggung|fokus|kesempatan|nyamuk|jentik|kuman|virus|hama|bakteri|larva|tikus|ular|serangga|rumput|gulma|\p{L}+ular)(?!\p{L})/iu;

/** In the writer's words somebody meant it: "nekat", "tega", "sengaja" before any deed. */
const WILFUL =
  /(?<![\p{L}-])(?:nekat|tega|dengan sengaja|sengaja) (?:merusak|membakar|memukul|melukai|menabrak|menyebarkan|menjual|membuang|membiarkan|menelantarkan|menjerumuskan|memalak|menipu|mengambil|membohongi|menyiksa)(?:i|kan)?(?![\p{L}-])/giu;
const ACTOR =
  /(?:(?:pemilik|pengelola|penjaga|pengurus|karyawan|sopir|majikan|pengasuh|oknum|pelaku|ayah|ibu|paman|kakek) ?(?:\p{Ll}+ ?){0,3}(?:itu |ini |tersebut )?)$/iu;

const PEOPLE = [
  'ia|dia|(?:seorang|sepasang|dua|tiga|kedua|ketiga) (?:pria|wanita|laki-laki|perempuan|pemuda|warga|remaja|oknum|ibu|pegawai|guru|pelajar|ayah|anak|kakek)(?: \\p{L}+){0,3}?',
  '(?:pria|wanita|pemuda|perempuan|laki-laki|oknum \\p{L}+|kepala desa|kades|bendahara|mantan \\p{L}+|lelaki|remaja)(?: \\p{L}+){0,3}? (?:itu|ini|tersebut)',
].join('|');
const COMMON_PERSON = new RegExp(`(?:^|[\\s“"])(?:${PEOPLE})(?:,? yang)?\\s$`, 'iu');
const NAMED_PERSON =
  /(?:^|[\s“",])(?:\p{Lu}{2,3}|\p{Lu}\p{Ll}+ \p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?|(?:Bapak|Ibu|Pak|Bu|H\.|Hj\.) \p{Lu}\p{Ll}+)(?: \(\d+\)|, \d+ tahun)?(?:,[^,.]{3,60})?,?(?: yang)?\s$|(?:^|\s)\p{Lu}\p{Ll}+ \(\d+\)(?: yang)?\s$/u;
/** Offices and teams act too, but nobody takes it for a crime. */
const OFFICE =
  /(?:Polisi|Polres\w*|Polsek|Polda|Dinas|Badan|Tim|Satgas|Satpol PP|Kabupaten|Kota|Desa|Pemkab|Pemkot|PT|CV|TNI|KPK|DPRD|OPD|ASN)(?: \p{Lu}\p{L}+)*\s$/u;

/** Between a person and the deed. */
const BETWEEN =
  /(?: (?:diketahui|ternyata|kerap|sering|memang|lalu|kemudian|bersama (?:\p{L}+ ){0,2}\p{L}+))+ $/u;

function isPerson(before: string): boolean {
  const subject = before.replace(BETWEEN, ' ');
  return COMMON_PERSON.test(subject) || (NAMED_PERSON.test(subject) && !OFFICE.test(subject));
}

const SUFFERED = new RegExp(
  `(?<![\\p{L}-])${ADVERB}(?:dicuri|digelapkan|dikorupsi|dibunuh|diperkosa|dicabuli|disetubuhi|dianiaya|ditipu|dirampok|diperas|dirampas|diserobot|dilecehkan|diselewengkan|ditusuk|dibacok|dipukuli)(?![\\p{L}-])`,
  'giu',
);
const BY_PERSON = new RegExp(
  `^(?: \\p{Ll}+)? oleh (?:${PEOPLE}|(?:seorang|oknum) \\p{L}+|\\p{Lu}{2,3} \\(|\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\p{Ll}+|\\())(?!\\p{L})`,
  'u',
);
/** Whose fault an accident was, found out by nobody who is named. */
const FAULT =
  /(?<![\p{L}-])(?:akibat|karena|disebabkan(?: oleh)?) (?:kelalaian|kecerobohan|keteledoran|ulah) (?:sopir|pengemudi|pengendara|pemilik|penghuni|guru|dokter|bidan|perawat|petugas|orang tua|ibu|ayah|oknum (?!(?:yang )?tidak)\p{Ll}+|\p{Lu}\p{Ll}+)(?!\p{L})/gu;

function deeds(
  field: CopyField,
  sentence: CopySentence,
  pattern: RegExp,
  isAccusation: (around: { before: string; after: string }) => boolean,
): Remark[] {
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const before = sentence.text.slice(0, match.index);
    const after = sentence.text.slice(match.index + match[0].length);
    if (!isAccusation({ before, after })) return [];
    const start = sentence.start + match.index;
    return [
      {
        field: field.field,
        start,
        end: start + match[0].length,
        message: `Perbuatan ini belum terbukti di pengadilan. Tulis “diduga” dan sebutkan menurut siapa.`,
      },
    ];
  });
}

const ACCUSABLE =
  'kepala (?:desa|dinas|sekolah|bagian|bidang)|kades|lurah|camat|bupati|wali kota|bendahara|sekretaris (?:desa|daerah)|oknum \\p{L}+|pegawai|guru|anggota (?:dprd|dewan)|ketua \\p{L}+|direktur|mantan \\p{L}+(?: \\p{L}+)?|pria|wanita|pemuda|suami|ayah(?: tiri| kandung)?|paman|kakek|sopir|dokter|bidan|ustaz|kiai|pengasuh|majikan|petani|nelayan|warga|pelajar|siswa';
const HEADLINE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!\\d )(?:${ACCUSABLE})(?<between>(?: \\p{L}+){0,3}?) (?<deed>korupsi|curi|mencuri|cabuli|mencabuli|perkosa|memerkosa|bunuh|membunuh|tipu|menipu|gelapkan|menggelapkan|aniaya|menganiaya|setubuhi|menyetubuhi|rampok|merampok|keroyok|lecehkan|hamili|rudapaksa|sodomi|bacok|tikam|jambret|bobol|selewengkan|tilap|palsukan|serobot|rampas|peras)(?![\\p{L}])`,
  'giu',
);
/** A noun or a promise between the two: "Kades Cegah Korupsi", "Bupati Tolak Korupsi", "Kades Terjerat Korupsi". */
const NO_DEED =
  /(?:anti|cegah|berantas|lawan|kasus|soal|terkait|tolak|bebas|stop|bahaya|tindak|hindari|perangi|penyuluhan|pidana|terlibat|terjerat|tersandung|diduga|bahas|ingatkan|minta|pencegahan|pemberantasan|tidak|jangan|usut|selidiki|bongkar|ungkap|laporkan|korban|ajak|tekan|siap|pelaku|tersangka|terduga|terdakwa|jadi|dari|akibat|larang|dan|hari|deklarasi|awasi|sosialisasi|jauhi|hindarkan|pahami|kenali|edukasi|wawasan|materi|gerakan|zona|wilayah|tentang)(?: \p{L}+)?$/iu;
