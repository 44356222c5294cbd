import { findPersonalData, type PersonalDatum } from '../personal-data.ts';
import { type Check, type Fault, type Ground, type Look, whole } from './check.ts';
import { storyTexts, textsOf } from './reading.ts';

const LAW: Ground = {
  kind: 'hukum',
  text: 'UU 27/2022 tentang Pelindungan Data Pribadi: data seseorang dibuka hanya dengan tujuan dan dasar yang sah.',
};

const onPages: Check = {
  id: 'data-pribadi-halaman',
  topic: 'data-pribadi',
  title: 'Halaman dan berita tanpa data pribadi',
  why: 'NIK atau nomor telepon yang terbuka dapat dipakai untuk penipuan atas nama orang itu.',
  ground: LAW,
  weight: 4,
  look: ({ pages, stories }) => [
    ...pages.map(
      (page): Look => ({
        place: { kind: 'page', pageId: page.id },
        faults: textsOf(page).flatMap(({ text, blockId }) =>
          findPersonalData(text).map((datum) => ({ ...shownFault(datum), blockId })),
        ),
      }),
    ),
    ...stories.map(
      (story): Look => ({
        place: { kind: 'story', storyId: story.id },
        faults: storyTexts(story).flatMap((text) => findPersonalData(text).map(shownFault)),
      }),
    ),
  ],
};

function shownFault({ kind, shown }: PersonalDatum): Fault {
  const isReach = kind === 'phone' || kind === 'email';
  return {
    short: 'Data pribadi',
    problem: `Terbuka: ${shown}.`,
    todo: isReach
      ? 'Ganti dengan nomor atau surel layanan kantor.'
      : 'Hapus nomor ini; nama dan jabatan sudah cukup.',
  };
}

const inDocuments: Check = {
  id: 'data-pribadi-dokumen',
  topic: 'data-pribadi',
  title: 'Dokumen tanpa data pribadi',
  why: 'Dokumen diunduh dan disalin; yang sudah keluar tidak dapat ditarik kembali.',
  ground: LAW,
  weight: 4,
  look: ({ documents }) =>
    documents.map(({ id, inspection }) => {
      const found = inspection?.personalData ?? [];
      const some = found.slice(0, 3).map(({ shown }) => shown);
      const more = found.length > some.length ? ` dan ${found.length - some.length} lagi` : '';
      const fault: Fault | undefined =
        found.length > 0
          ? {
              short: 'Data pribadi',
              problem: `Di dalam berkas terbaca ${some.join(', ')}${more}.`,
              todo: 'Turunkan dengan alasan, hapus nomornya dari berkas asli, lalu unggah sebagai pengganti.',
            }
          : undefined;
      return whole(fault, { kind: 'document', documentId: id });
    }),
};

/** What belongs to a person and not on a public page. */
export const personalChecks = [onPages, inDocuments];
