/** Far more comments than anybody could take in; a story has some twenty paragraphs. */
export const MOST_COMMENTS = 300;
