/** The one clock of the program. Verbs and rules receive `now`; only doors (routes, jobs, bin) read a clock. */
export type Clock = () => Date;

let clock: Clock = () => new Date();

/** The present moment as every door sees it. */
export const now: Clock = () => clock();

/** Journeys and tests set the clock; production never calls this. */
export function setClock(next: Clock): void {
  clock = next;
}
