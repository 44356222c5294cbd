import { opdKind } from './opd-kind.ts';
import { slugOf } from './slug.ts';
import type { PortalDocument, StartState } from './snapshot.ts';
import { documents } from './start/documents.ts';
import { startFiles } from './start/files.ts';
import { officePages } from './start/office-pages.ts';
import { at, type Planted, type Scene } from './start/planting.ts';
import { begunService, officeService } from './start/service-pages.ts';
import { servicesOf } from './start/services.ts';
import {
  announcementPage,
  contactPage,
  emptyPage,
  homePage,
  ppidPage,
  profilePage,
  structurePage,
} from './start/shared-pages.ts';
import { stories } from './start/stories.ts';

/** Faults put into a start state on purpose: by the id of the page, story or document, check ids. */
export type PlantedFaults = Map<string, string[]>;

/**
 * The neglected portal of an OPD: the same for the same OPD and day. Its dates are counted from `today`, so that it is
 * as stale in every batch. Everything in it is invented.
 */
export async function startState(
  opd: { name: string; pemda: string },
  today: string,
): Promise<StartState & { planted: PlantedFaults }> {
  const scene: Scene = { opd: opd.name, pemda: townOf(opd.pemda), today };
  const { files, documents: inspections, pictures } = await startFiles();
  const pages = pagesOf(scene);
  const news = stories(scene);
  const papers = documents(scene);
  return {
    portal: {
      opdName: opd.name,
      siteName: `${opd.name} ${opd.pemda}`,
      host: `${hostOf(opd.name)}.latihan.example`,
      today,
      pages: pages.map(({ thing }, index) => ({ ...thing, menuOrd: index })),
      stories: news.map(({ thing }) => thing),
      documents: papers.map(({ thing }): PortalDocument => {
        const file = files.get(thing.id);
        return {
          state: 'published',
          ...thing,
          mime: file?.mime ?? '',
          bytes: file?.bytes.length ?? 0,
          inspection: inspections[thing.id] ?? null,
          withdrawnReason: '',
          updatedAt: at(thing.publishedOn),
        };
      }),
      pictures: Object.entries(pictures).map(([id, size]) => ({
        id,
        ...size,
        bytes: files.get(id)?.bytes.length ?? 0,
        fileName: id,
      })),
    },
    files,
    planted: new Map(
      [...pages, ...news, ...papers].map(({ thing, faults }: Planted<{ id: string }>) => [thing.id, faults]),
    ),
  };
}

function pagesOf(scene: Scene) {
  const isBadan = opdKind(scene.opd) === 'badan';
  // The one useful link says nothing; the other leads to a page that nobody has seen for years.
  const door = isBadan ? '/zona-integritas' : `/layanan/${servicesOf(scene.opd).begun.slug}`;
  return [
    homePage(scene, `[Klik di sini](${door})\n[Buku tamu digital](/buku-tamu)`),
    profilePage(scene),
    ...(isBadan ? officePages(scene) : [officeService(scene), begunService(scene)]),
    ppidPage(scene),
    contactPage(scene),
    announcementPage(scene),
    emptyPage(scene),
    structurePage(scene),
  ];
}

/** "Kabupaten Pesisir Hulu" → "Pesisir Hulu": what a dateline names. */
function townOf(pemda: string): string {
  return pemda.replace(/^(?:pemerintah )?(?:kabupaten|kota|provinsi)\s+/i, '').trim() || pemda;
}

const SHORT_NAMES: [RegExp, string][] = [
  [/dinas kesehatan/i, 'dinkes'],
  [/dinas pendidikan/i, 'disdik'],
  [/dinas sosial/i, 'dinsos'],
  [/dinas perhubungan/i, 'dishub'],
  [/dinas pertanian/i, 'distan'],
  [/dinas pariwisata/i, 'dispar'],
  [/dinas kependudukan/i, 'disdukcapil'],
  [/dinas komunikasi/i, 'diskominfo'],
];

function hostOf(opdName: string): string {
  return SHORT_NAMES.find(([words]) => words.test(opdName))?.[1] ?? slugOf(opdName);
}
