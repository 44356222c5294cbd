/** The one clock of the program. Verbs and rules receive `now`; only doors (routes, jobs, bin) read a clock. */
export type Clock = () => Date;

let clock: Clock = () => new Date();

/** The present moment as every door sees it. */
export const now: Clock = () => clock();

/** Starts the clock at another moment; it runs on from there. For journeys and tests only. */
export function startClockAt(moment: Date): void {
  const ahead = moment.getTime() - Date.now();
  clock = () => new Date(Date.now() + ahead);
}
