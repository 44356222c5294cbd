import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPage, findingsAt, pageChecklist } from './check-page.ts';
import { checkPortal } from './check-portal.ts';
import { ALL_CHECKS } from './checks/all-checks.ts';
import { repaired } from './repaired.fixture.ts';
import type { PortalBlock, PortalDocument, PortalPage, PortalSnapshot, PortalStory } from './snapshot.ts';
import { startState } from './start-state.ts';

const TODAY = '2026-11-10';
const PEMDA = 'Kabupaten Pesisir Hulu';
const OPDS = ['Dinas Kesehatan', 'Kecamatan Labuhan', 'Sekretariat Daerah'];
const starts = new Map<string, PortalSnapshot>();
let good: PortalSnapshot;

beforeAll(async () => {
  for (const name of OPDS) starts.set(name, (await startState({ name, pemda: PEMDA }, TODAY)).portal);
  good = repaired(startOf('Dinas Kesehatan'));
});

function startOf(name: string): PortalSnapshot {
  const portal = starts.get(name);
  if (!portal) throw new Error(name);
  return portal;
}

describe.each(OPDS)('a mended portal of %s', (name) => {
  it('has full marks, and every list beside a page is done', () => {
    const portal = repaired(startOf(name));
    const report = checkPortal(portal);
    expect(report.findings).toEqual([]);
    expect([report.score, report.done]).toEqual([100, report.total]);
    for (const { id } of portal.pages) {
      const { done, total } = pageChecklist(report, portal, id);
      expect([id, done]).toEqual([id, total]);
    }
  });
});

const onPage =
  (kind: PortalPage['kind'], change: (page: PortalPage) => Partial<PortalPage>) =>
  (portal: PortalSnapshot) => ({
    ...portal,
    pages: portal.pages.map((page, index) =>
      page === portal.pages.find((one) => one.kind === kind)
        ? { ...page, ...change(page) }
        : { ...page, menuOrd: index },
    ),
  });
const onBlock = (
  kind: PortalPage['kind'],
  isIt: (block: PortalBlock) => boolean,
  change: Partial<PortalBlock>,
) =>
  onPage(kind, ({ blocks }) => ({
    blocks: blocks.map((block) => (isIt(block) ? { ...block, ...change } : block)),
  }));
const onRole = (role: PortalBlock['role'], change: Partial<PortalBlock>) =>
  onBlock('service', (block) => block.role === role, change);
const onFacts = (text: string) => onBlock('service', ({ kind }) => kind === 'facts', { text });
const onStory = (change: Partial<PortalStory>) => (portal: PortalSnapshot) => ({
  ...portal,
  stories: portal.stories.map((story, index) => (index === 0 ? { ...story, ...change } : story)),
});
const onDocument =
  (change: Partial<PortalDocument>, isIt = (document: PortalDocument) => document.docKind === 'sop') =>
  (portal: PortalSnapshot) => ({
    ...portal,
    documents: portal.documents.map((document) => (isIt(document) ? { ...document, ...change } : document)),
  });
const withText = (text: string) =>
  onPage('contact', ({ blocks }) => ({
    blocks: [...blocks, { ...(blocks[0] as PortalBlock), id: 'neu', kind: 'text', heading: '', text }],
  }));
const inspected = (change: object) => (portal: PortalSnapshot) =>
  onDocument({ inspection: { ...(portal.documents[0]?.inspection as never as object), ...change } as never })(
    portal,
  );

type Change = (portal: PortalSnapshot) => PortalSnapshot;

/** One thing broken in a portal without faults: the check that must say so, and what it says. */
const FAULTS: [string, Change, RegExp][] = [
  ['layanan-judul', onPage('service', () => ({ title: 'Fasilitasi SKTM' })), /Fasilitasi/],
  ['layanan-judul', onPage('service', () => ({ title: 'Layanan SIPPKD' })), /SIPPKD/],
  ['layanan-biaya', onFacts('Biaya: Sesuai Perda\nWaktu: 15 menit\nTempat: Loket 1'), /Sesuai Perda/],
  ['layanan-biaya', onFacts('Waktu: 15 menit\nTempat: Loket 1'), /belum disebut/],
  ['layanan-waktu', onFacts('Biaya: Rp10.000\nWaktu: segera\nTempat: Loket 1'), /segera/],
  ['layanan-tempat', onFacts('Biaya: Rp10.000\nWaktu: 2 hari kerja'), /Tempat/],
  ['layanan-syarat', onRole('syarat', { kind: 'text' }), /kalimat panjang/],
  ['layanan-syarat', onRole('syarat', { text: '' }), /belum diisi/],
  ['layanan-alur', onRole('prosedur', { text: '' }), /belum diisi/],
  ['layanan-alur', onRole('prosedur', { text: 'a\nb\nc\nd\ne\nf' }), /6 langkah/],
  ['layanan-alur', onRole('prosedur', { kind: 'text' }), /tidak ditulis sebagai langkah/],
  ['layanan-produk', onRole('produk', { text: '' }), /Hasil/],
  ['layanan-pengaduan', onRole('pengaduan', { text: 'Datang saja ke kantor.' }), /nomor, surel/],
  ['layanan-sop', onRole('dokumen', { text: '[Maklumat layanan](/dokumen/maklumat)' }), /belum menautkannya/],
  [
    'layanan-maklumat',
    onRole('dokumen', { text: '[SOP pelayanan](/dokumen/scan0001)' }),
    /belum menautkannya/,
  ],
  ['ppid-dip', onDocument({ docKind: 'lain' }, ({ docKind }) => docKind === 'dip'), /DIP/],
  [
    'ppid-struktur',
    (portal) => ({
      ...onBlock('profile', ({ heading }) => /Struktur/.test(heading), { heading: 'Susunan' })({
        ...portal,
        pages: portal.pages.filter(({ id }) => id !== 'struktur'),
      }),
    }),
    /Struktur/,
  ],
  [
    'ppid-permohonan',
    onBlock('ppid', ({ kind }) => kind === 'steps', { text: 'Isi formulir.\nTunggu.' }),
    /batas waktu/,
  ],
  ['ppid-serta-merta', onBlock('ppid', ({ heading }) => /serta/.test(heading), { text: '' }), /serta-merta/],
  [
    'ppid-dikecualikan',
    onBlock('ppid', ({ heading }) => /dikecualikan/.test(heading), { text: 'Rahasia' }),
    /uji/,
  ],
  [
    'ppid-berkala',
    onDocument({ publishedOn: '2026-05-09' }, ({ ppidClass }) => ppidClass === 'berkala'),
    /9 Mei 2026/,
  ],
  ['tanggal-pembaruan', onPage('contact', () => ({ reviewedOn: '2026-05-09' })), /9 Mei 2026/],
  ['tanggal-pembaruan', onPage('contact', () => ({ reviewedOn: '2026-11-11' })), /belum tiba/],
  ['tanggal-pembaruan', onPage('contact', () => ({ reviewedOn: null })), /kapan terakhir/],
  ['teks-kedaluwarsa', withText('Terakhir diperbarui 3 Maret 2021'), /3 Maret 2021/],
  ['teks-kedaluwarsa', withText('Last update: 2022'), /update: 2022/],
  ['teks-kedaluwarsa', withText('Dirgahayu HUT RI ke-79'), /HUT RI ke-79/],
  ['teks-kedaluwarsa', withText('Lowongan pramubakti tahun 2023'), /Sudah lewat/],
  ['dokumen-tahun', onDocument({ year: 2024 }, ({ ppidClass }) => ppidClass === 'berkala'), /2024/],
  [
    'halaman-kosong',
    onPage('contact', () => ({ title: 'Kontak', summary: 'Under construction' })),
    /Under construction/,
  ],
  [
    'halaman-kosong',
    onBlock('ppid', ({ kind }) => kind === 'text', { heading: 'Kosong', text: '' }),
    /Kosong/,
  ],
  [
    'beranda-pintu',
    onBlock('home', ({ kind }) => kind === 'links', { text: '[Informasi publik](/ppid)' }),
    /layanan/,
  ],
  [
    'kontak-lengkap',
    onBlock('contact', () => true, { text: 'Alamat: Jalan Melati 3\nTelepon kantor: (0621) 555010' }),
    /jam/,
  ],
  ['berita-lengkap', onStory({ eventOn: '2026-11-11' }), /setelah beritanya/],
  ['berita-lengkap', onStory({ body: 'Pendek sekali.' }), /isi yang cukup/],
  ['judul-kapital', onStory({ headline: 'BUPATI BUKA RAPAT' }), /BUPATI/],
  [
    'takarir-foto',
    onStory({ picture: { pictureId: 'x', alt: 'Warga mengantre di loket', caption: '' } }),
    /takarir/,
  ],
  [
    'teks-pengganti',
    onBlock('home', ({ kind }) => kind === 'picture', {
      picture: { pictureId: 'loket.jpg', alt: '', caption: 'Loket pelayanan, Senin pagi.' },
    }),
    /tidak memiliki/,
  ],
  [
    'teks-pengganti',
    onStory({ picture: { pictureId: 'x', alt: 'foto 3', caption: 'Loket pelayanan, Senin pagi.' } }),
    /tidak menjelaskan/,
  ],
  [
    'teks-pengganti',
    onStory({ picture: { pictureId: 'x', alt: '20230817_091244', caption: 'Loket pelayanan, Senin pagi.' } }),
    /nama berkas/,
  ],
  [
    'urutan-judul',
    onBlock('ppid', ({ heading }) => /serta/.test(heading), { level: 4 }),
    /tingkat 3|bertingkat 4/,
  ],
  ['tautan-rusak', withText('[Jadwal](/tidak-ada)'), /yang tidak ada/],
  ['tautan-rusak', withText('[Unduhan](/unduhan)'), /diturunkan/],
  ['tautan-rusak', withText('[Jadwal]()'), /tidak berisi alamat/],
  ['tautan-rusak', withText('[Jadwal](#)'), /tanda #/],
  ['tautan-rusak', withText('[Jadwal](javascript:alert(1))'), /tidak dapat dibuka/],
  ['tautan-rusak', withText('[Jadwal](//jahat.example/x)'), /tidak dapat dibuka/],
  ['tautan-rusak', withText('[Jadwal](http://10.0.0.3/x)'), /bukan alamat situs/],
  ['tautan-rusak', withText('[Jadwal](http://server-kantor/x)'), /bukan alamat situs/],
  ['tautan-rusak', withText('[Jadwal](https://dinkes.latihan.example/lama)'), /yang tidak ada/],
  ['kata-tautan', withText('Jadwal dapat diunduh [di sini](/ppid)'), /di sini/],
  ['kata-tautan', withText('[https://lapor.go.id](https://www.lapor.go.id)'), /https/],
  ['kata-tautan', withText('[ ](/ppid)'), /tidak memiliki kata/],
  ['data-pribadi-halaman', withText('Hubungi Pak Amin, 0812-0000-1234'), /Telepon 0812••••••34/],
  ['data-pribadi-halaman', withText('NIK pemohon 9901014503780001'), /NIK 9901/],
  [
    'data-pribadi-halaman',
    onStory({ correction: 'Ralat: NIP 198403122010012014 milik pegawai lain.' }),
    /NIP 1984/,
  ],
  [
    'data-pribadi-dokumen',
    inspected({ personalData: [{ kind: 'kk', shown: 'Nomor KK 9901••••••••••01' }] }),
    /Nomor KK/,
  ],
  ['dokumen-judul', onDocument({ title: 'SOP_final_rev2' }), /SOP_final_rev2/],
  ['dokumen-judul', onDocument({ title: 'Document (3)' }), /Document/],
  ['dokumen-metadata', inspected({ title: 'Microsoft Word - Laporan.docx' }), /Microsoft Word/],
  ['dokumen-ringkasan', onDocument({ summary: 'SOP.' }), /Ringkasan/],
  ['dokumen-pindaian', inspected({ isScanned: true }), /hasil pindai/],
  ['dokumen-ukuran', onDocument({ bytes: 14_000_000 }), /14 MB/],
  ['dokumen-terbuka', inspected({ isEncrypted: true }), /terkunci/],
  ['alasan-turun', onStory({ state: 'withdrawn', withdrawnReason: 'x' }), /alasan/i],
];

describe('one thing broken in a mended portal', () => {
  it.each(FAULTS)('%s is found (%#)', (id, change, words) => {
    const { findings, score } = checkPortal(change(good));
    const mine = findings.filter(({ checkId }) => checkId === id);
    expect(mine.map(({ problem }) => problem).join('\n')).toMatch(words);
    expect(mine.every(({ todo }) => /^[A-Z“].+\.$/.test(todo))).toBe(true);
    expect(score).toBeLessThan(100);
  });

  it('of a service page is missed when no page of a service is left, unless the office has none', () => {
    const without = (portal: PortalSnapshot) => ({
      ...portal,
      pages: portal.pages.filter(({ kind }) => kind !== 'service'),
    });
    expect(checkPortal(without(good)).findings.map(({ checkId }) => checkId)).toContain('layanan-ada');
    const office = repaired(startOf('Sekretariat Daerah'));
    expect(checkPortal(office).topics.some(({ topic }) => topic === 'layanan')).toBe(false);
  });
});

/** What looks like a fault and is none. */
const SOUND: [string, Change][] = [
  ['a number of the office', withText('Telepon pengaduan: 0812-0000-1234')],
  ['a date long ago that is history', withText('Kantor ini berdiri sejak 12 Mei 1982.')],
  ['the birthday of this year', withText('Dirgahayu HUT RI ke-81')],
  ['a review six months ago to the day', onPage('contact', () => ({ reviewedOn: '2026-05-10' }))],
  ['a report of last year', onDocument({ year: 2025 }, ({ ppidClass }) => ppidClass === 'berkala')],
  [
    'an abbreviation as a heading',
    onBlock('ppid', ({ heading }) => /serta/.test(heading), { heading: 'SERTA-MERTA' }),
  ],
  [
    'links to mail and telephone',
    withText('[Surel kantor](mailto:layanan@dinkes.latihan.example), [telepon kantor](tel:0621555010)'),
  ],
  ['a link with a fragment', withText('[Langkah permohonan](/ppid#langkah)')],
  ['a cost in rupiah', onFacts('Biaya: Rp25.000\nWaktu: 3 hari kerja\nTempat: Loket 1, lantai 1')],
];

it.each(SOUND)('%s is no fault', (_name, change) => {
  expect(checkPortal(change(good)).findings).toEqual([]);
});

describe('the score', () => {
  it('gives each check the share of what is well, by its weight', () => {
    const { topics } = checkPortal(onPage('service', () => ({ title: 'Fasilitasi' }))(good));
    const title = topics.flatMap(({ checks }) => checks).find(({ id }) => id === 'layanan-judul');
    expect(title).toMatchObject({ weight: 2, looked: 2, well: 1 });
    const services = topics.find(({ topic }) => topic === 'layanan');
    expect((services?.of ?? 0) - (services?.points ?? 0)).toBe(1);
  });

  it('is 100 only where nothing is left, and 0 for an empty portal', () => {
    const almost = checkPortal(onDocument({ summary: '' })(good));
    expect(almost.score).toBe(99);
    expect(checkPortal({ ...good, pages: [], stories: [], documents: [] }).score).toBe(0);
  });

  it('does not rise by taking everything away', () => {
    const start = startOf('Dinas Kesehatan');
    const bare = {
      ...start,
      pages: start.pages.filter(({ kind }) => kind === 'home'),
      stories: [],
      documents: [],
    };
    expect(checkPortal(bare).score).toBeLessThan(checkPortal(start).score);
  });

  it('rests for every check on an explained ground, and law only where it is law', () => {
    const ids = ALL_CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { why, title, ground } of ALL_CHECKS) {
      expect(why).toMatch(/^[A-Z].{20,}\.$/);
      expect(title).not.toMatch(/\.$/);
      expect(ground.text.length).toBeGreaterThan(15);
      if (ground.kind === 'hukum') expect(ground.text).toMatch(/UU (?:14\/2008|25\/2009|27\/2022)/);
      if (ground.kind === 'kebiasaan') expect(ground.text).not.toMatch(/UU|Pasal \d/);
    }
  });
});

describe('what is asked for of one place', () => {
  it('is the list beside a page, with where to go', () => {
    const start = startOf('Dinas Kesehatan');
    const list = checkPage(start, 'layanan-mulai');
    expect([list.done, list.total]).toEqual([5, 9]);
    expect(list.rows.filter(({ isDone }) => !isDone).map(({ title }) => title)).toEqual([
      'Biaya disebut jelas',
      'Alur dan hasil pelayanan',
      'Maklumat layanan dan SOP',
      'Tanggal pembaruan',
    ]);
    expect(list.rows[4]?.findings[0]?.place).toEqual({
      kind: 'page',
      pageId: 'layanan-mulai',
      blockId: 'layanan-mulai-b3',
    });
    expect(checkPage(start, 'struktur').rows.map(({ title }) => title)).toEqual(['Alasan diturunkan']);
  });

  it('is empty for a page that is not there', () => {
    expect(checkPage(good, 'tidak-ada')).toEqual({ done: 0, total: 0, rows: [] });
  });

  it('is what to mend of a document or a story', () => {
    const report = checkPortal(startOf('Dinas Kesehatan'));
    expect(findingsAt(report, { documentId: 'RENSTRA.pdf' }).map(({ short }) => short)).toEqual([
      'Dokumen lama',
      'Tanpa judul berkas',
    ]);
    expect(findingsAt(report, { documentId: 'Data_Penerima_FIX2.pdf' })[0]?.short).toBe('Data pribadi');
    expect(findingsAt(report, { storyId: 'berita-senam' })).toHaveLength(1);
  });
});

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.constantFrom(
      '[](',
      '**',
      '(((',
      '[a](',
      'ke-',
      '\u202e',
      '0812-',
      '@',
      '\n\n',
      '20',
      '<script>alert(1)</script>',
    ),
  );

  it('it is checked without a fault of ours, and the same twice', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const portal = onStory({ headline: text, body: text, dateline: text })(
          onDocument({ title: text, summary: text })(
            onPage('service', ({ blocks }) => ({
              title: text,
              summary: text,
              slug: text,
              blocks: blocks.map((block) => ({ ...block, heading: text, text })),
            }))(good),
          ),
        );
        const report = checkPortal(portal);
        expect(report).toEqual(checkPortal(portal));
        expect(report.score).toBeGreaterThanOrEqual(0);
        expect(report.score).toBeLessThanOrEqual(100);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['brackets', '['],
    ['link marks', '[a]('],
    ['stars', '**'],
    ['digits', '1'],
    ['digits and dots', '1.'],
    ['letters', 'A'],
    ['blanks', ' '],
    ['addresses', 'a@'],
    ['updates', 'update '],
    ['phones', '0812 '],
    ['capitals', 'SEMUA BESAR '],
  ])('8,000 characters of %s in every block take no time', (_name, piece) => {
    const text = piece.repeat(Math.ceil(8000 / piece.length)).slice(0, 8000);
    const started = performance.now();
    checkPortal(onBlock('service', () => true, { text, heading: text.slice(0, 200) })(good));
    expect(performance.now() - started).toBeLessThan(150);
  });
});

it('takes at most ten milliseconds for a whole portal, also a large one', () => {
  const start = startOf('Dinas Kesehatan');
  const twice = <T extends { id: string }>(list: T[]) =>
    [0, 1].flatMap((n) => list.map((one) => ({ ...one, id: `${one.id}${n}` })));
  const large = {
    ...start,
    pages: twice(start.pages),
    stories: twice(start.stories),
    documents: twice(start.documents),
  };
  for (let n = 0; n < 30; n += 1) checkPortal(large);
  const times = Array.from({ length: 21 }, () => {
    const started = performance.now();
    checkPortal(large);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  expect(times[10]).toBeLessThan(10);
});
