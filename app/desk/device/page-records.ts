import type { DeviceStore } from './device-store.ts';

/**
 * Each open page keeps its own record: two windows on one work never write over each other. A lock that lives as long
 * as the page tells others that its record is not one that was left behind.
 */
export interface PageRecord<Value> {
  put: (value: Value) => Promise<void>;
  remove: () => Promise<void>;
  /** Records of pages that are gone, oldest first. */
  findLeft: () => Promise<{ key: string; value: Value }[]>;
  drop: (key: string) => Promise<void>;
  /** Lets go of the page's record; it then counts as left behind. */
  release: () => void;
}

export function openPageRecord<Value>(store: DeviceStore, prefix: string): PageRecord<Value> {
  const own = `${prefix}/${crypto.randomUUID()}`;
  let release = () => {};
  // Only in secure contexts; without it a second window may show the first one's work as left behind.
  void navigator.locks?.request(lockOf(own), () => new Promise<void>((resolve) => (release = resolve)));
  return {
    put: (value) => store.put(own, value),
    remove: () => store.remove(own),
    async findLeft() {
      const records = await store.list<Value>(`${prefix}/`);
      const held = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
      return records
        .filter(({ key }) => key !== own && !held.has(lockOf(key)))
        .map(({ key, value }) => ({ key, value }));
    },
    drop: (key) => store.remove(key),
    release: () => release(),
  };
}

const lockOf = (key: string) => `pewarta:${key}`;
