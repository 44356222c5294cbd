import { claimJob, jobDone, jobFailed } from '#app/domain/notifications/run-jobs.server.ts';
import { compareVersion } from '#app/domain/similarity/compare-version.server.ts';
import type { Chore, Workshop } from './workshop.ts';

/** Looks for passages that the next sent version shares with others. */
export function compareVersionChore({ db, now }: Pick<Workshop, 'db' | 'now'>): Chore {
  return {
    name: 'similarity',
    pattern: '*/5 * * * * *',
    async run() {
      const job = await claimJob(db, 'compare_version', now());
      if (!job) return false;
      try {
        await compareVersion(db, job.payload.versionId ?? '', now());
        await jobDone(db, job, now());
      } catch (error) {
        await jobFailed(db, job, error, now());
      }
      return true;
    },
  };
}
