import { addDays } from '../../batches/calendar.ts';
import { findDates, weekdayOf } from '../../copycheck/dates.ts';
import type { PortalPage } from '../snapshot.ts';
import { inWords, isStale, yearOf } from './ages.ts';
import { type Check, type Fault, type Ground, PORTAL, whole } from './check.ts';
import { type Reading, textsOf } from './reading.ts';

const CUSTOM: Ground = {
  kind: 'kebiasaan',
  text: 'Batas enam bulan mengikuti irama informasi berkala; bukan kutipan pasal.',
};

const reviewed: Check = {
  id: 'tanggal-pembaruan',
  topic: 'kebaruan',
  title: 'Tanggal pembaruan',
  why: 'Warga perlu tahu apakah isi halaman ini masih berlaku.',
  ground: CUSTOM,
  weight: 3,
  look: ({ pages, today }) =>
    pages.map((page) => whole(reviewFault(page, today), { kind: 'page', pageId: page.id })),
};

function reviewFault({ reviewedOn }: PortalPage, today: string): Fault | undefined {
  const todo = 'Periksa isinya, lalu isi tanggal “Diperiksa”.';
  if (reviewedOn === null)
    return {
      short: 'Tanpa tanggal',
      problem: 'Halaman ini tidak menunjukkan kapan terakhir diperiksa.',
      todo,
    };
  if (reviewedOn > today)
    return {
      short: 'Tanggal belum tiba',
      problem: `Tanggal “Diperiksa” belum tiba: ${inWords(reviewedOn)}.`,
      todo,
    };
  if (!isStale(reviewedOn, today)) return undefined;
  return { short: 'Lebih dari 6 bulan', problem: `Terakhir diperiksa ${inWords(reviewedOn)}.`, todo };
}

const oldWords: Check = {
  id: 'teks-kedaluwarsa',
  topic: 'kebaruan',
  title: 'Isi masih berlaku',
  why: 'Satu spanduk lama membuat orang meragukan seluruh situs.',
  ground: CUSTOM,
  weight: 2,
  look: ({ pages, today }) =>
    pages.map((page) => ({
      place: { kind: 'page', pageId: page.id },
      faults: textsOf(page).flatMap(({ text, blockId }) => {
        const old = oldPart(text, today);
        if (!old) return [];
        return [
          {
            short: 'Isi lama',
            problem: old,
            todo: 'Hapus, atau ganti dengan yang berlaku sekarang.',
            blockId,
          },
        ];
      }),
    })),
};

const UPDATED = /(?:terakhir\s+)?(?:diperbarui|di-?update|update|pembaruan|diperbaharui)\b[^.\n]{0,30}/gi;
const ANNIVERSARY = /(?:kemerdekaan|HUT)\s*(?:RI|Republik Indonesia)?[^\n.]{0,25}\bke\s?-?\s?(\d{2,3})\b/i;
const PASSING = /\b(?:pengumuman|pendaftaran|penerimaan|jadwal|agenda|selamat|dibuka|lowongan|seleksi)\b/i;

/** A sentence on what is out of date in these words, or undefined. */
function oldPart(text: string, today: string): string | undefined {
  for (const [said] of text.matchAll(UPDATED)) {
    const date = lastDate(said) ?? yearIn(said);
    if (date && isStale(date, today)) return `Tertulis “${said.trim()}”.`;
  }
  const anniversary = ANNIVERSARY.exec(text);
  // The first was in 1946: the 17th of August 2025 was the 80th.
  if (anniversary && Number(anniversary[1]) + 1945 < yearOf(today))
    return `Masih ada ucapan “${anniversary[0].trim()}”.`;
  for (const line of text.split('\n')) {
    if (!PASSING.test(line)) continue;
    const date = lastDate(line) ?? yearIn(line);
    if (date && isStale(date, today))
      return `Sudah lewat: “${line.length > 80 ? `${line.slice(0, 77)}…` : line}”.`;
  }
  return undefined;
}

/** The latest whole date in some words. */
function lastDate(text: string): string | undefined {
  return findDates(text)
    .flatMap(({ year, months, days }) => {
      const month = months.at(-1) ?? 0;
      const day = days.at(-1) ?? 0;
      if (year === undefined || weekdayOf(year, month, day) === undefined) return [];
      return [`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
    })
    .sort()
    .at(-1);
}

/** A year alone reaches to its end. */
function yearIn(text: string): string | undefined {
  const year = /\b(20\d\d)\b(?!.*\b20\d\d\b)/.exec(text)?.[1];
  return year && `${year}-12-31`;
}

/** A front page without news for so long looks left behind. */
const NEWS_DAYS = 30;

const news: Check = {
  id: 'berita-terbaru',
  topic: 'kebaruan',
  title: 'Berita dalam 30 hari terakhir',
  why: 'Berita terbaru menunjukkan bahwa di balik situs ini masih ada orang yang bekerja.',
  ground: { kind: 'kebiasaan', text: 'Kebiasaan dalam penilaian situs instansi; bukan kutipan pasal.' },
  weight: 2,
  look(reading) {
    const home = reading.pages.find(({ kind }) => kind === 'home');
    return [whole(newsFault(reading), home ? { kind: 'page', pageId: home.id } : PORTAL)];
  },
};

function newsFault({ stories, today }: Reading): Fault | undefined {
  const newest = stories
    .map(({ publishedOn }) => publishedOn)
    .sort()
    .at(-1);
  if (newest !== undefined && newest >= addDays(today, -NEWS_DAYS)) return undefined;
  return {
    short: 'Berita lama',
    problem: newest ? `Berita terakhir terbit ${inWords(newest)}.` : 'Belum ada berita yang tayang.',
    todo: 'Terbitkan berita tentang pekerjaan kantor bulan ini, dengan foto.',
  };
}

const documentYear: Check = {
  id: 'dokumen-tahun',
  topic: 'kebaruan',
  title: 'Tahun dokumen berkala disebut dan masih baru',
  why: 'Laporan tanpa tahun tidak dapat dibandingkan dengan janji tahun itu.',
  ground: CUSTOM,
  weight: 2,
  look: ({ documents, today }) =>
    documents
      .filter(({ ppidClass }) => ppidClass === 'berkala')
      .map(({ id, year }) => whole(yearFault(year, today), { kind: 'document', documentId: id })),
};

function yearFault(year: number | null, today: string): Fault | undefined {
  if (year === null)
    return {
      short: 'Tanpa tahun',
      problem: 'Tahun dokumen belum diisi.',
      todo: 'Isi tahun yang dilaporkan.',
    };
  // Last year's report is this year's news.
  if (year >= yearOf(today) - 1) return undefined;
  return {
    short: 'Dokumen lama',
    problem: `Dokumen berkala ini tentang tahun ${year}.`,
    todo: 'Unggah laporan tahun terbaru; turunkan yang lama dengan alasan, atau pindahkan ke kelas “Setiap saat”.',
  };
}

/** Whether what stands there can still be trusted. */
export const freshnessChecks = [reviewed, oldWords, news, documentYear];
