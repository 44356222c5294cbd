import { type Copy, type CopyField, storyFields } from '../copy.ts';
import type { Span } from '../copy-check.ts';

/** Somebody's name at a place; the place is the name's, without titles and degrees. */
export interface PersonMention extends Span {
  name: string;
  words: string[];
  /** Before the name, as written: "dr.", "H.". */
  titles: string[];
  /** After it, without points and in small letters: "ssos", "mm". */
  degrees: string[];
  /** A role, an age or degrees stand beside it, as at a first mention. */
  isIntroduced: boolean;
  startsSentence: boolean;
  /** Named as having said something. */
  isSpeaker: boolean;
}

const TITLE =
  'Drs?a?\\.?|drg?h?\\.?|dra\\.?|Ir\\.?|Prof\\.?|K?H[jm]?\\.?|K\\.H\\.|Tgk\\.?|Pdt\\.?|Ust(?:adz?|\\.)?|Bapak|Ibu|Pak|Bu|Sdri?\\.?|Ns\\.?|Apt\\.?|apt\\.?|Raden|R\\.|AK[BP]P?|Kombes(?: Pol)?|Kompol|Iptu|Ipda|Aiptu|Bripka|Letkol(?: \\p{L}+\\.?)?|Mayor(?: \\p{L}+\\.?)?|Kapten(?: \\p{L}+\\.?)?|Kolonel(?: \\p{L}+\\.?)?|Brigjen|Mayjen|Serma|Serda|Sertu|Kopda';
const WORD = "\\p{Lu}[\\p{Ll}]+(?:['’`]\\p{L}+)*(?:-\\p{Lu}\\p{Ll}+)?";
const NAME = `${WORD}(?: (?:${WORD}|\\p{Lu}\\.|bin|binti|br\\.?|Br\\.?|al-\\p{Lu}\\p{Ll}+))*`;
const DEGREE = '(?:\\p{Lu}\\p{Ll}{0,2}\\.(?:\\s?\\p{Lu}[\\p{L}]{0,5}\\.?)*(?:\\p{Lu}[\\p{L}]{0,5})?)';
/** Of the next person in a list. */
const NO_DEGREE = /^(?:hj?|kh|ir|drs?a?|prof|pdt)$/;
const SPEAKS =
  'kata|ujar|tutur|ucap|jelas|ungkap|papar|tegas|imbuh|tambah|sebut|terang|pesan|kenang|pungkas|cetus|tukas|lanjut|tandas|beber|menurut';
const SAYS =
  'mengatakan|menjelaskan|menyampaikan|menuturkan|mengungkapkan|memaparkan|menegaskan|menambahkan|menyebutkan|menerangkan|mengaku|berharap|mengimbau|menyebut|meminta|berpesan|mengajak';
const ROLE =
  'Bupati|Wali ?[Kk]ota|Gubernur|Sekda|Sekretaris|Kepala|Ketua|Camat|Lurah|Kades|Kapolres|Kapolsek|Dandim|Danramil|Direktur|Kadis|Plt|Pj|Anggota|Koordinator|Penyuluh|Kabid|Kasat|Kasi|Rektor|Menteri|Presiden|Bendahara|Manajer|Komandan|Inspektur|Asisten|[Kk]ader|[Ww]arga|[Pp]etani|[Nn]elayan|[Gg]uru|[Ss]iswa|[Ss]iswi|[Mm]urid|[Pp]edagang|[Pp]eserta|[Pp]emilik|[Pp]enerima|[Pp]asien|[Dd]okter|[Bb]idan|[Pp]erawat|[Ss]aksi|[Kk]orban|[Tt]ersangka|[Ii]stri|[Ss]uami|[Ii]bu|[Aa]yah|[Pp]engelola|[Pp]enenun|[Pp]erajin|[Ss]opir|[Pp]elatih|[Jj]uara';

const MENTION = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?=[\\p{Lu}da])(?<titles>(?:(?:${TITLE}) ){0,5})(?<name>${NAME})(?<degrees>(?:,? ${DEGREE}(?=[,\\s)”"]|$)){0,8})`,
  'gu',
);
const SPEAKER_BEFORE = new RegExp(`(?<![\\p{L}])(?:${SPEAKS})\\s(?:\\p{Ll}+\\s)?$`, 'iu');
const SAYS_AFTER = new RegExp(`^,?\\s(?:${SAYS})(?![\\p{L}])`, 'u');
const ROLE_BEFORE = new RegExp(`(?:${ROLE})(?: [\\p{L}\\p{N}.()/-]+){0,10},?\\s$`, 'u');
const AGE_AFTER = /^,?\s?\(\d{1,3}(?: tahun)?\)|^,\s(?:berusia\s)?\d{1,3}\s(?:tahun|thn)/u;
const APPOSITION_AFTER =
  /^,\s(?:warga|petani|nelayan|pedagang|guru|siswa|siswi|murid|ibu|peserta|pemilik|seorang|salah|kader|istri|suami|anak|adik|kakak)/u;

/** Words that begin with a capital and are no one's name. */
const NO_NAME =
  /^(?:Kepala|Dinas|Badan|Bupati|Wakil|Wali|Kota|Kabupaten|Kecamatan|Kelurahan|Desa|Dusun|Nagari|Kampung|Provinsi|Camat|Lurah|Sekretaris|Sekda|Daerah|Ketua|Direktur|Puskesmas|Rumah|Sakit|Umum|Negeri|Swasta|Sekolah|Dasar|Menengah|Universitas|Kantor|Aula|Gedung|Lapangan|Jalan|Gang|Sungai|Pulau|Danau|Pasar|Pelabuhan|Masjid|Gereja|Hotel|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Indonesia|Pemerintah|Pemkab|Pemkot|Pemprov|Kementerian|Komisi|Forum|Tim|Program|Penggerak|Bidang|Seksi|Bagian|Unit|Satuan|Polisi|Polres|Polsek|Koordinator|Anggota|Dewan|Kawasan|Balai|Hari|Tahun|Bank|Kartu|Undang|Peraturan|Sang|Allah|Tuhan|Yang|Ia|Dia|Mereka|Kami|Kita|Menurut|Dalam|Sementara|Selain|Para|Hal|Namun|Untuk|Saya|Kapolres|Kapolsek|Dandim|Asisten|Penyuluh|Petugas|Warga|Bapak|Ibu|Plt|Kelompok|Tani|Beliau|Adapun|Sebanyak|Kegiatan|Acara|Gubernur|Menteri|Presiden|Republik|Nasional|Utara|Selatan|Timur|Barat|Tengah|Provinsi|Resor|Sektor|Dari|Maka|Semoga|Kanit|Kapolda|Polda|Pendidikan|Kesehatan|Pertanian|Perhubungan|Sosial|Perkim|Polri|Kasat|Reskrim|Kapten|Sementara|Saat|Setelah|Usai|Dengan|Pada|Di|Ke|Namun|Tak|Tidak|Kini|Jika|Bila|Karena|Sebab|Lalu|Kemudian|Seorang|Salah|Dua|Tiga|Empat|Lima|Enam|Kedua|Ketiga|Alhamdulillah|Terpisah|Pihaknya|Dikatakan|Dijelaskan|Ditambahkan|Hadir|Turut|Bagi|Selaku|Sebagai|Ini|Itu|Kata|Ujar|Jelas|Ungkap)$/;
const PLACE_BEFORE =
  /(?:^|[\s(“"])(?:Desa|Kelurahan|Kecamatan|Kabupaten|Kota|Provinsi|Nagari|Dusun|Kampung|Distrik|Jorong|Banjar|Gampong|Pekon|Negeri|Pulau|Sungai|Danau|Gunung|Teluk|Pantai|Pasar|Jalan|Jl\.|Gang|Pelabuhan|Bandara|Jembatan|Lapangan|Aula|Gedung|Hotel|Masjid|Musala|Gereja|Pura|Puskesmas|RSUD|Stadion|Taman|Bukit|Lubuk|Muara|Simpang|Pesantren|SD|SMP|SMA|SMK|MTs|di|ke|dari|wilayah|sekitar)\s$/u;

export function findPeople(copy: Copy): PersonMention[] {
  return storyFields(copy).flatMap(mentionsIn);
}

function mentionsIn(field: CopyField): PersonMention[] {
  const { text } = field;
  const starts = new Set(field.sentences.map(({ start }) => start));
  return Array.from(text.matchAll(MENTION)).flatMap((match) => {
    const { titles = '', name: run = '', degrees = '' } = match.groups ?? {};
    const end = match.index + titles.length + run.length;
    const words = afterOffices(run);
    const name = words.join(' ');
    const start = end - name.length;
    const begins = words.length === run.split(' ').length ? match.index : start;
    const before = text.slice(Math.max(0, begins - 120), begins);
    const after = text.slice(end + degrees.length, end + degrees.length + 40);
    if (words.length === 0 || (titles === '' && PLACE_BEFORE.test(before))) return [];
    const hasRole = ROLE_BEFORE.test(before);
    const isIntroduced =
      degrees !== '' ||
      AGE_AFTER.test(after) ||
      (APPOSITION_AFTER.test(after) && !/menurut\s$/i.test(before)) ||
      (hasRole && /,\s$/.test(before));
    const isSpeaker = SPEAKER_BEFORE.test(before) || SAYS_AFTER.test(after);
    const isPerson = titles !== '' || isIntroduced || hasRole || isSpeaker;
    if (!isPerson) return [];
    return [
      {
        field: field.field,
        start,
        end,
        name,
        words,
        titles: titles.trim().split(/\s+/).filter(Boolean),
        degrees: degrees
          .split(/,\s*|\s+(?=\p{Lu})/u)
          .map((one) => one.replace(/[.\s]/g, '').toLowerCase())
          .filter((one) => one !== '' && !NO_DEGREE.test(one)),
        isIntroduced,
        isSpeaker,
        startsSentence: starts.has(begins) || /[“"]$/.test(before),
      },
    ];
  });
}

/** "Kepala Desa Turunrejo Hasyim": what follows the last word of an office may be a name. */
function afterOffices(run: string): string[] {
  const words = run.split(' ');
  return words.slice(words.findLastIndex((word) => NO_NAME.test(word)) + 1);
}
