import { type Copy, type CopyField, withoutQuotations } from './copy.ts';
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
  /(?<![\p{L}])(?:[Dd]i|[Dd]i tepi|[Kk]e|[Dd]ari) (?:(?:\p{Ll}+ ){0,2}(?:Desa|Kelurahan|Kecamatan|Nagari|Dusun|Kampung|Distrik|Jorong|Banjar|Gampong|Pekon|Aula|Gedung|Lapangan|Hotel|Balai|Kantor|Puskesmas|Pasar|RSUD|Rumah Sakit|Taman|Jalan|Gang|Sungai|Danau|Pulau|Pantai|Pelabuhan|Terminal|Bandara|Stadion|Masjid|Musala|Gereja|Pura|Vihara|Pesantren|Pondok|Sekolah|SD|SMP|SMA|SMK|MTs|Universitas|Kampus|Alun-alun|Pendopo|Pendapa|Ruang|Mal|Polsek|Polres|Kota|Simpang|Jembatan|Bendungan|GOR|Posko|Posyandu|Dermaga|Halaman|Convention|Ballroom)(?![\p{L}])|(?:aula|lapangan(?= \p{L})|gedung|kantor|balai|halaman|ruang|alun-alun|hotel|gerbang|tepi|pasar|rumah dinas|taman|tempat|muara|pos)(?![\p{L}]))/u;

/** In a lead a place may stand without its kind, or its kind without a preposition. */
const SITE_IN_LEAD =
  /(?<![\p{L}])(?:di (?!Kabupaten|Provinsi|Kota|Indonesia|Hari|Tahun|Bidang|Dinas|Badan|Pemerintah)\p{Lu}\p{Ll}{2,}|(?:Desa|Kelurahan|Kecamatan|Nagari|Dusun|Kampung|Distrik|Gampong|Pekon|Jorong) \p{Lu})/u;

const CAUSE = wholeWords(
  `${anyOf(`
    karena sebab lantaran akibat disebabkan gara-gara bertujuan tujuannya tujuan demi berkat alasan alasannya dipicu
    penyebab penyebabnya`)}|dalam rangka|atas permintaan`,
);
/** These tell a reason only of what has happened: asked of somebody, or planned, they are a wish. */
const PURPOSE = wholeWords(
  'agar|supaya|guna|sehingga|mencegah|menekan|mengatasi|mengurangi|mengantisipasi|untuk (?:me|mem|men|meng|meny)\\p{Ll}{3,}',
);
/** "Mengajak guru untuk memanfaatkan …": what somebody is asked to do is no reason for anything. */
const ASKED_TO = wholeWords(
  `(?:meng(?:ajak|imbau|ingatkan|instruksikan|arahkan|undang|anjurkan|haruskan)|di(?:ajak|imbau|minta|dorong|wajibkan|harapkan)|men(?:dorong|yerukan|erintahkan)|meminta|mewajibkan|berkomitmen|bertekad|berjanji|sepakat|berharap|berpesan|siap)(?: [^\\s,.;]+){0,8}? (?:untuk|agar|supaya)`,
);
/** In a lead these tell what the news follows from or whom it serves; further down they only tell the order of things. */
const REASON_IN_LEAD = wholeWords('(?<!^)setelah|menyusul|untuk|bagi|menindaklanjuti|mendukung|mendorong');

const MANNER = wholeWords(
  `melalui|menggunakan|memakai|lewat|caranya|tahap demi tahap|bertahap|mulai dari|bergantian|bergiliran|giliran|satu per satu|prosesnya|kemudian|(?<=, )lalu|setelah itu|sesudah itu|selanjutnya|lebih dulu|berkeliling|mendatangi|(?<!nya )(?:sambil|seraya|sembari)|dibagi (?:menjadi|dalam|atas|ke)|(?:di)?(?:mulai|awali) dengan|secara (?:swadaya|bergotong|gotong|mandiri|manual)|dengan (?:me\\p{Ll}{3,}|(?:\\d+|dua|tiga|empat|lima|enam) \\p{Ll}+|${anyOf(`
    cara metode sistem alat bantuan mobil truk perahu kapal motor sepeda drone mesin pompa aplikasi formulir kartu kupon uang
    dana biaya iuran anggaran tenaga bahan kayu bambu batu semen pupuk bibit obat vaksin makanan dapur resep buku modul
    permainan praktik simulasi diskusi pemeriksaan pendampingan musyawarah undian mencocokkan tongkat jaring tali karung
    papan kamera radio telepon pengeras panel teknik pola skema model jadwal giliran pembagian`)})`,
);

/** What is planned, hoped or demanded does not tell how it happened. */
const TO_COME = wholeWords(
  'akan|harus|hendak|berharap|diharapkan|harapannya|mengimbau|mengajak|meminta|diminta|semoga|berpesan|mengingatkan|rencananya|berikutnya',
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
    first(teras, (text) => SITE.test(text) || SITE_IN_LEAD.test(text)) ??
    first(kota, () => true) ??
    first(tubuh, (text) => SITE.test(text)),
  mengapa: ({ fields: { teras, tubuh } }) =>
    firstUnquoted(teras, CAUSE) ??
    firstUnquoted(teras, PURPOSE) ??
    firstUnquoted(teras, REASON_IN_LEAD) ??
    firstUnquoted(tubuh, CAUSE) ??
    firstUnquoted(tubuh, PURPOSE, TO_COME),
  bagaimana: ({ fields: { teras, tubuh } }) =>
    firstUnquoted(teras, MANNER, TO_COME) ?? firstUnquoted(tubuh, MANNER, TO_COME),
};

function first(field: CopyField, holds: (text: string) => boolean): Place | null {
  const paragraph = field.paragraphs.find(({ text }) => holds(text));
  return paragraph ? { field: field.field, paragraph: paragraph.number } : null;
}

/** The paragraph of the first sentence that tells it outside quotations, and says nothing that takes it back. */
function firstUnquoted(field: CopyField, pattern: RegExp, except?: RegExp): Place | null {
  const sentence = field.sentences.find(({ start, end }) => {
    const words = withoutQuotations(field, start, end).replace(ASKED_TO, ' ');
    return meets(pattern, words) && !(except && meets(except, words));
  });
  return sentence ? { field: field.field, paragraph: sentence.paragraph } : null;
}

function tellsTime(text: string): boolean {
  // In small letters "minggu" is a week.
  return findDates(text).length > 0 || meets(TIME, text) || /(?<!\p{L})Minggu(?!\p{L})/u.test(text);
}

function tellsDate(text: string): boolean {
  return findDates(text).some(({ weekdays, year }) => weekdays.length > 0 || year !== undefined);
}
