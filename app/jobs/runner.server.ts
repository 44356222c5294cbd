import { Cron } from 'croner';
import type { Chore } from './workshop.ts';

export interface Runner {
  /**
   * Looks at every chore but housekeeping now; resolves when the one named, or all of them, have nothing left to do
   * at once. Never rejects.
   */
  kick: (awaited?: string) => Promise<void>;
  /** Finishes the pieces under way and starts no others. */
  close: () => Promise<void>;
}

/**
 * Runs chores side by side, each of them one piece at a time, by their timetables and whenever it is kicked. Several
 * processes may do so on one database: every piece is claimed there.
 */
export function startRunner(chores: Chore[], onFault: (chore: string, error: unknown) => void): Runner {
  let isClosing = false;
  const loops = chores.map((chore) => {
    let running: Promise<void> | undefined;
    let isWanted = false;

    async function work(): Promise<void> {
      while (isWanted && !isClosing) {
        isWanted = false;
        try {
          while (!isClosing && (await chore.run()));
        } catch (error) {
          // The timetable comes back to it; a database that is away for a moment ends nothing.
          onFault(chore.name, error);
        }
      }
      running = undefined;
    }

    const kick = (): Promise<void> => {
      isWanted = true;
      running ??= work();
      return running;
    };
    const timetable = new Cron(chore.pattern, { unref: true }, () => void kick());
    return { ...chore, kick, timetable, finished: () => running };
  });

  return {
    kick: async (awaited) => {
      const kicked = loops
        .filter(({ isHousekeeping }) => !isHousekeeping)
        .map(({ name, kick }) => ({ name, done: kick() }));
      await Promise.all(kicked.filter(({ name }) => !awaited || name === awaited).map(({ done }) => done));
    },
    close: async () => {
      isClosing = true;
      for (const { timetable } of loops) timetable.stop();
      await Promise.all(loops.map(({ finished }) => finished()));
    },
  };
}
