import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { openPortal } from '#app/domain/portal/open-portal.server.ts';
import type { StartState } from '#app/domain/portal/snapshot.ts';
import { type FileStore, sha256Of } from '#app/storage/files.server.ts';
import type { Db } from '../schema.ts';
import { NOW } from './factories.ts';
import { makeWritingWorld, type WritingWorld } from './writing.ts';

/** Files in memory. */
export function memoryStore(): FileStore {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(bytes) {
      const sha256 = sha256Of(bytes);
      kept.set(sha256, bytes);
      return sha256;
    },
    get: async (sha256) => kept.get(sha256),
  };
}

export interface PortalWorld extends WritingWorld {
  store: FileStore;
  portalId: string;
}

/** A running batch whose assignment is the portal task; the participant has opened theirs. */
export async function makePortalWorld(db: Db): Promise<PortalWorld> {
  const world = await makeWritingWorld(db);
  await makePortalTask(db, world.assignmentId);
  const store = memoryStore();
  const portalId = await openOwnPortal(db, store, world.participant, world.assignmentId);
  return { ...world, store, portalId };
}

export async function makePortalTask(db: Db, assignmentId: string): Promise<void> {
  await db
    .updateTable('assignment')
    .set({ form: 'service_page' })
    .where('componentId', '=', assignmentId)
    .execute();
}

export async function openOwnPortal(
  db: Db,
  store: FileStore,
  viewer: Viewer,
  assignmentId: string,
): Promise<string> {
  const opened = await openPortal(db, store, async () => SMALL_PORTAL, viewer, assignmentId, NOW);
  if (!opened.ok) throw new Error(`not opened: ${opened.reason}`);
  return opened.portalId;
}

const common = { summary: '', unpublishedReason: '', reviewedOn: null, updatedAt: NOW.toISOString() };

/** One of everything. */
export const SMALL_PORTAL: StartState = {
  portal: {
    opdName: 'Dinas Kesehatan',
    siteName: 'Dinas Kesehatan Kabupaten Uji',
    host: 'dinkes.latihan.example',
    today: '2026-11-10',
    pages: [
      {
        ...{ id: 'beranda', slug: '', kind: 'home', title: 'Beranda', menuOrd: 0, state: 'published' },
        ...common,
        blocks: [],
      },
      {
        ...{ id: 'imunisasi', slug: 'layanan/imunisasi', kind: 'service', title: 'Imunisasi', menuOrd: 1 },
        ...{ state: 'published', ...common },
        blocks: [
          {
            ...{ id: 'syarat', kind: 'list', heading: 'Yang dibawa', level: 2, role: 'syarat' },
            ...{ text: 'Buku KIA', picture: null },
          },
          {
            ...{ id: 'gambar', kind: 'picture', heading: '', level: 2, role: '', text: '' },
            picture: { pictureId: 'loket.jpg', alt: '', caption: '' },
          },
        ],
      },
    ],
    stories: [
      {
        ...{ id: 'apel', slug: 'apel-pagi', headline: 'Apel pagi', dateline: '', eventOn: null },
        ...{ body: 'Apel.', picture: null, state: 'published', withdrawnReason: '', correction: '' },
        ...{ correctedOn: null, publishedOn: '2026-01-02', updatedAt: NOW.toISOString() },
      },
    ],
    documents: [
      {
        ...{ id: 'sop.pdf', slug: 'sop', title: 'SOP', ppidClass: 'setiap_saat', docKind: 'sop', year: 2020 },
        ...{ summary: '', fileName: 'sop.pdf', mime: 'application/pdf', bytes: 3, inspection: null },
        ...{ state: 'published', withdrawnReason: '', publishedOn: '2020-01-01' },
        updatedAt: NOW.toISOString(),
      },
    ],
    pictures: [{ id: 'loket.jpg', width: 40, height: 30, bytes: 3, fileName: 'loket.jpg' }],
  },
  files: new Map([
    ['sop.pdf', { name: 'sop.pdf', mime: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) }],
    ['loket.jpg', { name: 'loket.jpg', mime: 'image/jpeg', bytes: new Uint8Array([4, 5, 6]) }],
  ]),
};
