import type { PortalPage, PortalStory } from '../snapshot.ts';
import { inWords } from './ages.ts';
import { type Check, type Fault, type Ground, type Look, whole } from './check.ts';
import { bareLength, hasContent, pageWords } from './reading.ts';

/** "A, B, dan C" */
const AND = new Intl.ListFormat('id', { type: 'conjunction' });

const CUSTOM: Ground = {
  kind: 'kebiasaan',
  text: 'Kebiasaan pengelola situs yang baik; bukan kutipan pasal.',
};

const empty: Check = {
  id: 'halaman-kosong',
  topic: 'isi',
  title: 'Halaman ada isinya',
  why: 'Halaman kosong di menu lebih buruk daripada tidak ada: warga membukanya, lalu berhenti percaya.',
  ground: CUSTOM,
  weight: 3,
  look: ({ pages }) =>
    pages.map((page): Look => ({ place: { kind: 'page', pageId: page.id }, faults: emptyFaults(page) })),
};

const PLACEHOLDER =
  /lorem ipsum|under construction|coming soon|sedang dalam (?:perbaikan|pengembangan|proses)|segera hadir|isi (?:konten )?di ?sini|contoh teks|halaman ini belum/i;
const SHORTEST_PAGE = 40;

function emptyFaults(page: PortalPage): Fault[] {
  const placeholder = PLACEHOLDER.exec(pageWords(page))?.[0];
  const todo = 'Isi halaman ini, atau turunkan dengan alasan sampai isinya siap.';
  if (placeholder)
    return [{ short: 'Isi pengganti', problem: `Halaman berisi teks pengganti “${placeholder}”.`, todo }];
  const hasPicture = page.blocks.some(({ picture }) => picture !== null);
  const letters = bareLength(page.blocks.map(({ text }) => text).join(''));
  if (letters < SHORTEST_PAGE && !hasPicture)
    return [{ short: 'Kosong', problem: 'Halaman ini tayang tanpa isi.', todo }];
  // What a service must tell is missed by its own checks.
  return page.blocks
    .filter((block) => block.role === '' && block.heading.trim() !== '' && !hasContent(block))
    .map(({ id, heading }) => ({
      short: 'Bagian kosong',
      problem: `Bagian “${heading}” belum berisi apa pun.`,
      todo: 'Isi bagian ini, atau hapus judulnya.',
      blockId: id,
    }));
}

const doors: Check = {
  id: 'beranda-pintu',
  topic: 'isi',
  title: 'Beranda membuka jalan ke layanan dan PPID',
  why: 'Pengunjung datang dengan urusan; beranda yang hanya berisi sambutan membuat mereka mencari sendiri.',
  ground: CUSTOM,
  weight: 2,
  look: ({ pages, opdKind }) =>
    pages
      .filter(({ kind }) => kind === 'home')
      .map((page) => {
        const text = pageWords(page);
        const toService = opdKind === 'badan' || /\]\((?:https?:\/\/[^/\s)]+)?\/layanan\b/.test(text);
        const toPpid = /\]\((?:https?:\/\/[^/\s)]+)?\/(?:ppid|dokumen|informasi-publik)\b/.test(text);
        const missing = [toService ? '' : 'layanan', toPpid ? '' : 'PPID'].filter(Boolean).join(' dan ');
        const fault: Fault | undefined = missing
          ? {
              short: 'Tanpa jalan masuk',
              problem: `Beranda tidak menautkan ${missing}.`,
              todo: 'Tambahkan bagian “Tautan” di beranda ke layanan yang paling dicari dan ke halaman PPID.',
            }
          : undefined;
        return whole(fault, { kind: 'page', pageId: page.id });
      }),
};

const contact: Check = {
  id: 'kontak-lengkap',
  topic: 'isi',
  title: 'Alamat, jam, dan nomor kantor',
  why: 'Tiga hal inilah yang paling sering dicari di halaman kontak.',
  ground: CUSTOM,
  weight: 2,
  look: ({ pages }) =>
    pages
      .filter(({ kind }) => kind === 'contact')
      .map((page) => {
        const text = pageWords(page);
        const missing = [
          /\b(?:jalan|jl\.?|jln\.?|kompleks|komplek|gedung)\s/i.test(text) ? '' : 'alamat',
          /\d{1,2}[.:]\d{2}/.test(text) ? '' : 'jam layanan',
          /\(?0\d{2,3}\)?[\s-]?\d{3,}|@|\+62/.test(text) ? '' : 'nomor atau surel kantor',
        ].filter(Boolean);
        const fault: Fault | undefined =
          missing.length > 0
            ? {
                short: 'Belum lengkap',
                problem: `Halaman kontak belum menyebut ${AND.format(missing)}.`,
                todo: 'Lengkapi dengan data kantor, bukan nomor pribadi pegawai.',
              }
            : undefined;
        return whole(fault, { kind: 'page', pageId: page.id });
      }),
};

const story: Check = {
  id: 'berita-lengkap',
  topic: 'isi',
  title: 'Berita bertanggal, bertempat, dan berisi',
  why: 'Berita tanpa tanggal peristiwa tidak dapat dipakai sebagai rujukan, juga oleh kantor sendiri.',
  ground: { kind: 'kebiasaan', text: 'Unsur kapan dan di mana dalam 5W+1H; kaidah jurnalistik.' },
  weight: 2,
  look: ({ stories }) => stories.map((one) => whole(storyFault(one), { kind: 'story', storyId: one.id })),
};

const SHORTEST_STORY = 200;

function storyFault({ eventOn, publishedOn, dateline, body }: PortalStory): Fault | undefined {
  const isLate = eventOn !== null && eventOn > publishedOn;
  const missing = [
    eventOn === null ? 'tanggal peristiwa' : '',
    dateline.trim() === '' ? 'kota asal' : '',
    bareLength(body) < SHORTEST_STORY ? 'isi yang cukup' : '',
  ].filter(Boolean);
  if (missing.length === 0 && !isLate) return undefined;
  return {
    short: missing[0] ? `Tanpa ${missing[0]}` : 'Tanggal terbalik',
    problem: missing[0]
      ? `Berita ini belum memiliki ${AND.format(missing)}.`
      : `Peristiwa bertanggal ${inWords(eventOn ?? '')}, setelah beritanya terbit.`,
    todo: 'Lengkapi kapan, di mana, dan apa yang terjadi.',
  };
}

const reason: Check = {
  id: 'alasan-turun',
  topic: 'isi',
  title: 'Yang diturunkan disertai alasan',
  why: 'Halaman yang hilang tanpa kabar menimbulkan dugaan; satu kalimat alasan menutupnya.',
  ground: { kind: 'kebiasaan', text: 'Kaidah jurnalistik: pencabutan menyebut alasannya.' },
  weight: 2,
  look: ({ portal }) => [
    ...portal.pages
      .filter(({ state }) => state === 'unpublished')
      .map(({ id, unpublishedReason }) =>
        whole(reasonFault(unpublishedReason), { kind: 'page', pageId: id }),
      ),
    ...portal.stories
      .filter(({ state }) => state === 'withdrawn')
      .map(({ id, withdrawnReason }) => whole(reasonFault(withdrawnReason), { kind: 'story', storyId: id })),
    ...portal.documents
      .filter(({ state }) => state === 'withdrawn')
      .map(({ id, withdrawnReason }) =>
        whole(reasonFault(withdrawnReason), { kind: 'document', documentId: id }),
      ),
  ],
};

function reasonFault(words: string): Fault | undefined {
  if (bareLength(words) >= 10) return undefined;
  return {
    short: 'Tanpa alasan',
    problem: words.trim() === '' ? 'Diturunkan tanpa alasan.' : `Alasannya hanya “${words.trim()}”.`,
    todo: 'Tulis satu kalimat: mengapa diturunkan dan di mana gantinya.',
  };
}

/** Whether there is something where a visitor looks. */
export const contentChecks = [empty, doors, contact, story, reason];
