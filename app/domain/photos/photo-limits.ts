/** Pictures on one desk; an occasion that is told in more is not chosen from yet. */
export const MOST_PHOTOS = 12;
/** Characters of how consent was got. */
export const CONSENT_NOTE_LIMIT = 300;
/** Uploads of one person at a time; an older one that goes on beyond that is begun again. */
export const MOST_UPLOADS = 16;
/** A picture that was taken off its desk, and is in no version, can be put back for so many days. */
export const REMOVED_DAYS = 30;
/** An upload that has not come to its end after so many hours is forgotten. */
export const UPLOAD_HOURS = 24;
/** A shorter side shows nothing that a mentor could judge, or a reader see. */
export const SHORTEST_EDGE = 240;
