import type { PlacedPicture, PortalBlock, PortalPage } from '../snapshot.ts';
import type { Check, Fault, Ground, Look } from './check.ts';
import type { Reading } from './reading.ts';

const wcag = (criterion: string): Ground => ({
  kind: 'baku',
  text: `WCAG 2.2 ${criterion}; hak atas informasi yang mudah diakses ada di UU 8/2016 Pasal 24.`,
});

const alternative: Check = {
  id: 'teks-pengganti',
  topic: 'keterbacaan',
  title: 'Gambar memiliki teks pengganti',
  why: 'Pembaca layar membacakan teks ini sebagai ganti gambar; tanpa itu yang terdengar hanya “gambar”.',
  ground: wcag('kriteria 1.1.1'),
  weight: 3,
  look: (reading) => [
    ...ofPictureBlocks(reading, (picture) => alternativeFault(picture, reading)),
    ...ofStoryPictures(reading, (picture) => alternativeFault(picture, reading)),
  ],
};

const FILE_NAME =
  /\.(?:jpe?g|png|webp|gif|heic|bmp)\b|^(?:img|dsc|image|wa|photo|screenshot|scan)[-_ ]?\d|^\d{6,}/i;
const NOTHING_SAID =
  /^(?:se?buah\s+)?(?:gambar|foto|image|photo|picture|banner|logo|ilustrasi|img|alt|tes|test)[\s\d.]*$/i;
/** Less says nothing of what is to be seen. */
const SHORTEST = 10;

function alternativeFault({ alt, pictureId }: PlacedPicture, { portal }: Reading): Fault | undefined {
  const words = alt.trim();
  const todo = 'Tulis satu kalimat tentang yang terlihat dan mengapa gambar itu ada di sini.';
  const fault = (problem: string): Fault => ({ short: 'Teks pengganti', problem, todo });
  if (words === '') return fault('Gambar ini tidak memiliki teks pengganti.');
  const fileName = portal.pictures.find(({ id }) => id === pictureId)?.fileName ?? '';
  const isFileName = FILE_NAME.test(words) || words.toLowerCase() === fileName.toLowerCase();
  if (isFileName) return fault(`Teks pengganti berisi nama berkas: “${words.slice(0, 60)}”.`);
  if (NOTHING_SAID.test(words) || words.length < SHORTEST)
    return fault(`Teks pengganti “${words}” tidak menjelaskan gambarnya.`);
  return undefined;
}

const caption: Check = {
  id: 'takarir-foto',
  topic: 'keterbacaan',
  title: 'Foto memiliki takarir',
  why: 'Takarir menyebut siapa, di mana, dan kapan; tanpa itu foto kegiatan dapat dikira foto apa saja.',
  ground: { kind: 'kebiasaan', text: 'Kebiasaan foto berita; bukan kutipan pasal.' },
  weight: 2,
  look: (reading) => [...ofPictureBlocks(reading, captionFault), ...ofStoryPictures(reading, captionFault)],
};

function captionFault({ caption: words }: PlacedPicture): Fault | undefined {
  if (words.trim().length >= 15) return undefined;
  return {
    short: 'Takarir belum ada',
    problem:
      words.trim() === '' ? 'Foto ini tidak memiliki takarir.' : `Takarir hanya berisi “${words.trim()}”.`,
    todo: 'Tulis dua kalimat: yang terlihat, lalu latarnya, dengan tempat, tanggal, dan nama pemotret.',
  };
}

function ofPictureBlocks({ pages }: Reading, fault: (picture: PlacedPicture) => Fault | undefined): Look[] {
  return pages.flatMap((page) =>
    page.blocks.flatMap(({ id, picture }): Look[] => {
      if (!picture) return [];
      const found = fault(picture);
      const place = { kind: 'page' as const, pageId: page.id, blockId: id };
      return [{ place, faults: found ? [{ ...found, blockId: id }] : [] }];
    }),
  );
}

function ofStoryPictures({ stories }: Reading, fault: (picture: PlacedPicture) => Fault | undefined): Look[] {
  return stories.flatMap(({ id, picture }): Look[] => {
    if (!picture) return [];
    const found = fault(picture);
    return [{ place: { kind: 'story', storyId: id }, faults: found ? [found] : [] }];
  });
}

const headingOrder: Check = {
  id: 'urutan-judul',
  topic: 'keterbacaan',
  title: 'Judul bagian berurutan',
  why: 'Pengguna pembaca layar melompat dari judul ke judul; tingkat yang terlewat membuat mereka tersesat.',
  ground: wcag('kriteria 1.3.1'),
  weight: 2,
  look: ({ pages }) =>
    pages
      .filter(({ blocks }) => blocks.some(isHeaded))
      .map((page) => ({ place: { kind: 'page', pageId: page.id }, faults: orderFaults(page) })),
};

const isHeaded = ({ heading }: PortalBlock): boolean => heading.trim() !== '';

/** The page's own title is level 1. A level may fall back as far as it likes, but rise by one only. */
function orderFaults({ blocks }: PortalPage): Fault[] {
  let before = 1;
  return blocks.filter(isHeaded).flatMap(({ id, heading, level }): Fault[] => {
    const isSkipped = level > before + 1;
    const allowed = before + 1;
    before = level;
    if (!isSkipped) return [];
    return [
      {
        short: 'Tingkat judul terlewat',
        problem: `Judul bagian “${heading}” bertingkat ${level}, padahal sebelumnya tingkat ${allowed - 1}.`,
        todo: `Pilih tingkat ${allowed} untuk judul bagian ini.`,
        blockId: id,
      },
    ];
  });
}

const capitals: Check = {
  id: 'judul-kapital',
  topic: 'keterbacaan',
  title: 'Judul tidak berhuruf kapital semua',
  why: 'Huruf kapital semua lebih lambat dibaca, dan sebagian pembaca layar mengejanya huruf demi huruf.',
  ground: { kind: 'kebiasaan', text: 'Kebiasaan tipografi situs; bukan kutipan pasal.' },
  weight: 1,
  look: ({ pages, stories }) => [
    ...pages.map(
      (page): Look => ({
        place: { kind: 'page', pageId: page.id },
        faults: [
          ...capitalFaults(page.title),
          ...page.blocks.flatMap(({ id, heading }) =>
            capitalFaults(heading).map((fault) => ({ ...fault, blockId: id })),
          ),
        ],
      }),
    ),
    ...stories.map(
      ({ id, headline }): Look => ({
        place: { kind: 'story', storyId: id },
        faults: capitalFaults(headline),
      }),
    ),
  ],
};

function capitalFaults(title: string): Fault[] {
  const letters = title.replace(/[^\p{L}]/gu, '');
  // "DPRD" and "SOP" are words; a second word makes it shouting.
  const isShouted = letters.length > 8 && /\s/.test(title.trim()) && letters === letters.toUpperCase();
  if (!isShouted) return [];
  return [
    {
      short: 'Kapital semua',
      problem: `Judul “${title.trim().slice(0, 80)}” ditulis dengan huruf kapital semua.`,
      todo: 'Tulis seperti kalimat: kapital hanya di awal dan pada nama.',
    },
  ];
}

/** Whether everybody can read what stands there. */
export const accessibilityChecks = [alternative, caption, headingOrder, capitals];
