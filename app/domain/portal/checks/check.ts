import type { Reading } from './reading.ts';

/** Where something of a portal stands, so that a page can lead there. */
export type Place =
  | { kind: 'portal' }
  | { kind: 'page'; pageId: string; blockId?: string }
  | { kind: 'story'; storyId: string }
  | { kind: 'document'; documentId: string };

export interface Fault {
  /** A word or two for a narrow column: "Ringkasan kosong". */
  short: string;
  /** One sentence: what exactly is wrong, with the words that stand there. */
  problem: string;
  /** One sentence: what to do next. */
  todo: string;
  /** Where it is more exact than the place that was looked at. */
  blockId?: string;
}

/** One thing that a check looked at, and what is wrong with it; no fault = all is well there. */
export interface Look {
  place: Place;
  faults: Fault[];
}

export type Topic = 'ppid' | 'layanan' | 'kebaruan' | 'keterbacaan' | 'isi' | 'dokumen' | 'data-pribadi';

/** What a check rests on. Only `hukum` is law; the others say whose habit they are. */
export interface Ground {
  kind: 'hukum' | 'baku' | 'kebiasaan';
  text: string;
}

/** One thing that a good portal has. Pure: it sees the snapshot alone and counts ages from its `today`. */
export interface Check {
  /** Stable: kept in notes, links and tests. */
  id: string;
  topic: Topic;
  /** As a row of the checklist: what is so when it is done. */
  title: string;
  /** Why it matters to whoever visits. */
  why: string;
  ground: Ground;
  /**
   * Points in the score of the whole portal, 1–4: 4 what the law names and a visitor comes for, 3 what shuts people out
   * or does harm, 2 what misleads or hides, 1 what is careless.
   */
  weight: 1 | 2 | 3 | 4;
  /** Everything of this portal that the check is about; nothing = it does not apply and takes no points. */
  look(portal: Reading): Look[];
}

export const PORTAL: Place = { kind: 'portal' };

/** A look at the portal as a whole. */
export function whole(fault: Fault | undefined, place: Place = PORTAL): Look {
  return { place, faults: fault ? [fault] : [] };
}
