import { DOCUMENT_BYTES } from '#app/domain/portal/limits.ts';

/** What a document of a portal may be at most, and what reading it may cost. */
export const limits = {
  bytes: DOCUMENT_BYTES,
  /** A page's text is read up to here; what stands behind is not looked at and the reading says so. */
  pages: 80,
  characters: 400_000,
  /** The reader stops by itself after this long and says that it read a part only. */
  readingMilliseconds: 3_500,
  /** Whoever is not done by then is ended. */
  milliseconds: 5_000,
  heapMegabytes: 256,
  /** What lies outside of that heap: by how much the whole process may grow meanwhile. */
  growthMegabytes: 400,
  /** Threads at once; who comes later waits. */
  threads: 2,
  /** Of the object streams of a PDF together, unpacked: they hold its structure, never its pictures. */
  structureBytes: 32 * 1024 * 1024,
  objectStreams: 5_000,
};
