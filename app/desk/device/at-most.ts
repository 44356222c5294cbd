/** Waits for work, but never longer than so: a device or a line that does not answer must not hold up what follows. */
export const atMost = (ms: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, ms))]);
