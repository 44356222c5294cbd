/** Characters, beside the limits of the manuscript itself: far above any honest use. */
export const SOURCE_LIMIT = 4_000;
export const CAPTION_LIMIT = 1_500;
/** A draft may be longer than what can be sent: nothing typed is lost while it is shortened. */
export const SHARE_TEXT_LIMIT = 1_500;
