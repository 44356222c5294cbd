import type { Clock } from '#app/clock.ts';
import type { CertificateFacts } from '#app/domain/certificates/facts.ts';
import type { FileStore } from '#app/storage/files.server.ts';
import type { Db } from '#db/schema.ts';

/** What chores work with; given by the process that runs them, so that tests give their own. */
export interface Workshop {
  db: Db;
  now: Clock;
  files: FileStore;
  /** The public origin. */
  origin: string;
  renderCertificate: (facts: CertificateFacts, emblem?: Uint8Array) => Promise<Uint8Array>;
}

export interface Chore {
  name: string;
  /** When it is looked at without being asked, as cron with seconds. */
  pattern: string;
  /** Housekeeping keeps to its timetable; a kick is not meant for it. */
  isHousekeeping?: boolean;
  /** Does one piece; true when there may be more to do at once. */
  run: () => Promise<boolean>;
}
