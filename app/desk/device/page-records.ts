import type { DeviceStore } from './device-store.ts';
import { flagUnsent } from './unsent.ts';

/**
 * Each open page keeps its own record: two windows on one work never write over each other. A lock that lives as long
 * as the page tells others that its record is not one that was left behind.
 */
export interface PageRecord<Value> {
  /** Null: nothing is to be kept any more. */
  put: (value: Value | null) => Promise<void>;
  /** Records of pages that are gone, oldest first. */
  findLeft: () => Promise<{ key: string; value: Value }[]>;
  drop: (key: string) => Promise<void>;
  /** Lets go of the page's record; it then counts as left behind. */
  release: () => void;
}

/** `prefix` is of unsent work; the sign-out page sends what stands there. */
export function openPageRecord<Value>(store: DeviceStore, prefix: string): PageRecord<Value> {
  const own = `${prefix}/${crypto.randomUUID()}`;
  let release = () => {};
  // Only in secure contexts; without it a second window may show the first one's work as left behind.
  void navigator.locks?.request(lockOf(own), () => new Promise<void>((resolve) => (release = resolve)));
  // Without storage there is nothing to be flagged.
  void flagUnsent().catch(() => undefined);
  return {
    async put(value) {
      if (value === null) await store.remove(own);
      else await store.put(own, value);
      await flagUnsent();
    },
    async findLeft() {
      const records = await store.list<Value>(`${prefix}/`);
      const held = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
      return records
        .filter(({ key }) => key !== own && !held.has(lockOf(key)))
        .map(({ key, value }) => ({ key, value }));
    },
    async drop(key) {
      await store.remove(key);
      await flagUnsent();
    },
    release: () => release(),
  };
}

const lockOf = (key: string) => `pewarta:${key}`;
