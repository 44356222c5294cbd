/** A fetch that nobody has answered fails so; an answer of the server does not. */
export const isLineLost = (error: unknown): boolean => error instanceof TypeError || !navigator.onLine;
