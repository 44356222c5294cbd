/** Longest note, comment or suggestion. */
export const WORDS_LIMIT = 4_000;
