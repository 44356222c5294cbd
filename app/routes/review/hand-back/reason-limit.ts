/** Longest reason, in characters. */
export const REASON_LIMIT = 500;
