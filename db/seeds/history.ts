import { startOfLocalDay } from '#app/domain/batches/calendar.ts';

/** A moment as the plans write it: so many days from the first start, at this time of the day (WIB). */
export type Moment = readonly [day: number, clock: string];

/** What happened before the first start, done again in order of time so that every verb meets the world as it was. */
export class History {
  readonly #today: string;
  readonly #events: { at: Date; happen: (now: Date) => Promise<void> }[] = [];

  constructor(today: string) {
    this.#today = today;
  }

  add(moment: Moment, happen: (now: Date) => Promise<void>): void {
    this.#events.push({ at: this.at(moment), happen });
  }

  at([day, clock]: Moment): Date {
    const [hour = 0, minute = 0] = clock.split('.').map(Number);
    const midnight = startOfLocalDay(this.#today, 'Asia/Jakarta').getTime();
    return new Date(midnight + ((day * 24 + hour) * 60 + minute) * 60_000);
  }

  /** Tells after each quarter how far it is, in percent. */
  async play(onProgress: (percent: number) => void): Promise<void> {
    const inOrder = this.#events.toSorted((a, b) => a.at.getTime() - b.at.getTime());
    const quarter = Math.ceil(inOrder.length / 4);
    for (const [index, { at, happen }] of inOrder.entries()) {
      await happen(at);
      if ((index + 1) % quarter === 0) onProgress(((index + 1) / quarter) * 25);
    }
  }
}
