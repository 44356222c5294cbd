import exifr from 'exifr';
import { type DatedFacts, factsOf, WANTED_TAGS } from './file-facts.ts';

/** What the file itself tells; a file that tells nothing, or nonsense, is a picture all the same. */
export async function readFacts(bytes: Uint8Array): Promise<DatedFacts> {
  try {
    return factsOf(await exifr.parse(bytes, WANTED_TAGS));
  } catch {
    return {};
  }
}
