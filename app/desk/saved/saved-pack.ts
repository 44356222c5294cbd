/** What can be taken onto the device by one press: the parts of a module that work without a network. */
export interface Pack {
  /** Unique among those of a person. */
  id: string;
  title: string;
  /** In the order in which they are worked through. */
  pages: PackPage[];
}

export interface PackPage {
  path: string;
  title: string;
}

/** A pack on the device. */
export interface SavedPack extends Pack {
  /** By this device's clock. */
  savedAt: string;
  /** Of the pages alone. */
  bytes: number;
  /** Files that the pages need, with their size: packs share them. */
  assets: Record<string, number>;
}

/** A form that was sent without a network and waits to be passed on. */
export interface WaitingPost {
  path: string;
  /** As the browser encodes a form. */
  body: string;
  title: string;
}

/** What became of a form that had waited. */
export interface Outcome {
  title: string;
  isTaken: boolean;
  /** Where what came of it can be seen. */
  href: string;
  words: string;
}

/** What a page shows of the device; `cookie` is to be written by the page, since a worker cannot everywhere. */
export interface DeviceState {
  packs: SavedPack[];
  waiting: { at: string; title: string }[];
  outcomes: (Outcome & { at: string })[];
  /** The server knows somebody else, or nobody, behind this browser: nothing was passed on. */
  needsSignIn: boolean;
  sharedBytes: number;
  cookie: string;
}

/** What a page asks of the worker. */
export type Ask =
  | { ask: 'state' | 'send' | 'clear-outcomes'; accountId: string }
  | { ask: 'save'; accountId: string; pack: Pack }
  | { ask: 'remove'; accountId: string; id: string };

/** What the worker answers: steps of a saving, then the state; or that it could not be done. */
export type Answer =
  | { step: number; of: number }
  | { state: DeviceState }
  | { fault: 'not-reachable' | 'no-room' };
