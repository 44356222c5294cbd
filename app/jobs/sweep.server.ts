import { sweepSessionsAndLinks } from '#app/domain/accounts/sweep.server.ts';
import { sweepSettledWork } from '#app/domain/notifications/sweep.server.ts';
import type { Chore, Workshop } from './workshop.ts';

/** Clears away what has ended, once an hour. */
export function sweepChore({ db, now }: Workshop): Chore {
  return {
    name: 'sweep',
    pattern: '0 13 * * * *',
    isHousekeeping: true,
    async run() {
      await sweepSessionsAndLinks(db, now());
      await sweepSettledWork(db, now());
      return false;
    },
  };
}
