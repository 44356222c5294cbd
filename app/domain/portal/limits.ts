/** Far above any honest portal; what a page says when one of them is reached. */
export const LIMITS = {
  title: 200,
  summary: 400,
  heading: 200,
  /** Characters of one block. */
  text: 8_000,
  storyText: 12_000,
  reason: 300,
  alt: 400,
  caption: 600,
  blocksOfPage: 40,
  pages: 40,
  stories: 60,
  documents: 60,
  pictures: 60,
} as const;

export const DOCUMENT_BYTES = 10 * 1024 * 1024;
