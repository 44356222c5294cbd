import { openPortal } from '#app/domain/portal/open-portal.server.ts';
import { startState } from '#app/domain/portal/start-state.ts';
import type { FileStore } from '#app/storage/files.server.ts';
import type { Db } from '#db/schema.ts';
import { viewerOf } from '#db/seeds/viewer.ts';
import type { Participant } from './people.ts';

export interface BenchPortal {
  participant: Participant;
  /** The service page as a visitor sees it. */
  path: string;
}

const PORTALS = 60;

/** Their files are never asked for. */
const NO_FILES: FileStore = { put: async () => '0'.repeat(64), get: async () => undefined };

/** Some have opened their practice portal: the verb makes them, as there is much in each. */
export async function openPortals(
  db: Db,
  participants: Participant[],
  assignmentId: string,
  now: Date,
): Promise<BenchPortal[]> {
  const portals: BenchPortal[] = [];
  for (const participant of participants.slice(0, PORTALS)) {
    const viewer = await viewerOf(db, participant.accountId);
    const opened = await openPortal(db, NO_FILES, startState, viewer, assignmentId, now);
    if (!opened.ok) throw new Error(`A portal was not opened: ${opened.reason}`);
    const { slug } = await db
      .selectFrom('portalPage')
      .select('slug')
      .where('portalId', '=', opened.portalId)
      .where('kind', '=', 'service')
      .orderBy('menuOrd')
      .executeTakeFirstOrThrow();
    portals.push({ participant, path: `/situs-latihan/${opened.portalId}/warga/${slug}` });
  }
  return portals;
}
