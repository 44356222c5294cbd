import type { Copy, CopyField } from './copy.ts';
import { type CopyCheck, type Place, QUESTIONS, type Question } from './copy-check.ts';
import { findDates } from './dates.ts';
import { anyOf, meets, wholeWords } from './whole-words.ts';

/** Where each of the six questions seems to be answered; null rather than a false yes. */
export function findCoverage(copy: Copy): CopyCheck['coverage'] {
  return Object.fromEntries(QUESTIONS.map((question) => [question, ANSWERS[question](copy)])) as Record<
    Question,
    Place | null
  >;
}

const FEWEST_WORDS = 5;
const ACTION =
  /(?<![\p{L}-])(?:me[mnly]\p{Ll}{3,}|di\p{Ll}{4,}|ber\p{Ll}{3,}|ter\p{Ll}{4,}|resmi|gelar|ikut|turun|naik|tiba|datang|mulai)(?![\p{L}-])/u;

const PERSON_OR_BODY = wholeWords(
  `${anyOf(`
    dinas badan kementerian pemerintah pemkab pemkot pemprov pemdes bupati wali walikota gubernur polisi polres polsek polda satpol
    puskesmas rsud dprd camat lurah kejaksaan kepala ketua direktur warga petani nelayan pedagang guru siswa murid pelajar
    peserta mahasiswa kader relawan petugas tim panitia santri perempuan ibu pemuda komunitas kelompok perusahaan
    universitas sekretaris diskominfo disdik dinkes bpbd kpu bawaslu inspektorat desa kelurahan pegawai asn anak balita
    penenun atlet pengurus dewan komisi rumah masyarakat keluarga pasien korban pria wanita remaja pelaku inspektur`)}`,
);

const TIME = wholeWords(
  `(?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu|ahad)(?: (?:pagi|siang|sore|malam|lalu|kemarin|depan))?|(?:pekan|minggu|bulan|tahun) (?:ini|lalu|kemarin)|kemarin|hari ini|(?:pada|selama|sejak|sepanjang|mulai|akhir|awal) (?:bulan )?(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)`,
);

const SITE =
  /(?<![\p{L}])(?:[Dd]i|[Dd]i tepi|[Kk]e|[Dd]ari) (?:(?:\p{Ll}+ ){0,2}(?:Desa|Kelurahan|Kecamatan|Nagari|Dusun|Kampung|Distrik|Jorong|Banjar|Gampong|Pekon|Aula|Gedung|Lapangan|Hotel|Balai|Kantor|Puskesmas|Pasar|RSUD|Rumah Sakit|Taman|Jalan|Gang|Sungai|Danau|Pulau|Pantai|Pelabuhan|Terminal|Bandara|Stadion|Masjid|Musala|Gereja|Pura|Vihara|Pesantren|Pondok|Sekolah|SD|SMP|SMA|SMK|MTs|Universitas|Kampus|Alun-alun|Pendopo|Pendapa|Ruang|Mal|Polsek|Polres|Kota|Simpang|Jembatan|Bendungan|GOR|Posko|Posyandu|Dermaga|Halaman|Convention|Ballroom)(?![\p{L}])|(?:aula|lapangan|gedung|kantor|balai|halaman|ruang|alun-alun|hotel|gerbang|tepi|pasar|rumah dinas|taman|tempat|muara|pos)(?![\p{L}]))/u;

const REASON = wholeWords(
  `karena|sebab|lantaran|akibat|disebabkan|gara-gara|agar|supaya|bertujuan|tujuannya|tujuan|guna|demi|berkat|dalam rangka|untuk (?:me|mem|men|meng|meny)\\p{Ll}{3,}|alasannya|dipicu|penyebab(?:nya)?|atas permintaan|sehingga`,
);

const MANNER = wholeWords(
  `dengan (?:cara|me\\p{Ll}{3,}|metode|sistem|menggunakan|bantuan|alat)|melalui|menggunakan|memakai|lewat|caranya|tahap demi tahap|bertahap|mulai dari|bergantian|satu per satu|prosesnya|kemudian|(?<=, )lalu|lebih dulu|berkeliling|mendatangi`,
);

/** Where it is first met; headline and place fields are no prose. */
const ANSWERS: Record<Question, (copy: Copy) => Place | null> = {
  apa: ({ fields: { teras } }) =>
    first(teras, (text) => text.split(/\s+/).length >= FEWEST_WORDS && ACTION.test(text)),
  siapa: ({ fields: { teras, tubuh } }) =>
    first(teras, (text) => meets(PERSON_OR_BODY, text)) ??
    first(tubuh, (text) => meets(PERSON_OR_BODY, text)),
  kapan: ({ fields: { hari, teras, tubuh } }) =>
    first(teras, tellsTime) ?? first(hari, () => true) ?? first(tubuh, tellsDate),
  'di-mana': ({ fields: { kota, teras, tubuh } }) =>
    first(teras, (text) => SITE.test(text)) ??
    first(kota, () => true) ??
    first(tubuh, (text) => SITE.test(text)),
  mengapa: ({ fields: { teras, tubuh } }) => firstUnquoted(teras, REASON) ?? firstUnquoted(tubuh, REASON),
  bagaimana: ({ fields: { teras, tubuh } }) => firstUnquoted(teras, MANNER) ?? firstUnquoted(tubuh, MANNER),
};

function first(field: CopyField, holds: (text: string) => boolean): Place | null {
  const paragraph = field.paragraphs.find(({ text }) => holds(text));
  return paragraph ? { field: field.field, paragraph: paragraph.number } : null;
}

function firstUnquoted(field: CopyField, pattern: RegExp): Place | null {
  const paragraph = field.paragraphs.find(({ start, end, text }) => {
    let words = text;
    for (const quotation of field.quotations)
      if (quotation.start >= start && quotation.end <= end)
        words = words.replace(field.text.slice(quotation.start, quotation.end), ' ');
    return meets(pattern, words);
  });
  return paragraph ? { field: field.field, paragraph: paragraph.number } : null;
}

function tellsTime(text: string): boolean {
  // In small letters "minggu" is a week.
  return findDates(text).length > 0 || meets(TIME, text) || /(?<!\p{L})Minggu(?!\p{L})/u.test(text);
}

function tellsDate(text: string): boolean {
  return findDates(text).some(({ weekdays, year }) => weekdays.length > 0 || year !== undefined);
}
