/** Characters, beside the limits of the manuscript itself: far above any honest use. */
export const SOURCE_LIMIT = 4_000;
export const CAPTION_LIMIT = 1_500;
