import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * What this device keeps of one person's unfinished work, against a lost network, a closed window or an empty battery.
 * Office computers are shared: every record belongs to an account, and a store never reads another account's.
 * Signing out clears that account's records after the last sync; what waits there of somebody else stays for its owner.
 */
export interface DeviceStore {
  get: <Value>(key: string) => Promise<Value | undefined>;
  /** Resolves when the device has it for good; rejects when storage is full or forbidden. */
  put: (key: string, value: unknown) => Promise<void>;
  remove: (key: string) => Promise<void>;
  /** All records whose key begins so, oldest first. */
  list: <Value>(prefix: string) => Promise<{ key: string; at: string; value: Value }[]>;
}

interface WorkDatabase extends DBSchema {
  work: { key: [accountId: string, key: string]; value: WorkRecord };
}

interface WorkRecord {
  accountId: string;
  key: string;
  /** By this device's clock. */
  at: string;
  value: unknown;
}

let opened: Promise<IDBPDatabase<WorkDatabase>> | undefined;

export function deviceStore(accountId: string): DeviceStore {
  const range = (prefix: string) => IDBKeyRange.bound([accountId, prefix], [accountId, `${prefix}\uffff`]);
  return {
    async get<Value>(key: string) {
      return (await (await database()).get('work', [accountId, key]))?.value as Value | undefined;
    },
    async put(key, value) {
      const record = { accountId, key, at: new Date().toISOString(), value };
      await (await database()).put('work', record);
    },
    async remove(key) {
      await (await database()).delete('work', [accountId, key]);
    },
    async list<Value>(prefix: string) {
      const records = await (await database()).getAll('work', range(prefix));
      return records
        .map(({ key, at, value }) => ({ key, at, value: value as Value }))
        .sort((a, b) => (a.at < b.at ? -1 : 1));
    },
  };
}

/** Whose records with such keys are on this device. */
export async function deviceOwners(prefixes: readonly string[]): Promise<string[]> {
  const keys = await (await database()).getAllKeys('work');
  const wanted = keys.filter(([, key]) => prefixes.some((prefix) => key.startsWith(prefix)));
  return [...new Set(wanted.map(([accountId]) => accountId))];
}

/** Takes everything of one account off this device. */
export async function clearDevice(accountId: string): Promise<void> {
  await (await database()).delete('work', IDBKeyRange.bound([accountId], [accountId, []]));
}

function database(): Promise<IDBPDatabase<WorkDatabase>> {
  opened ??= openDB<WorkDatabase>('pewarta', 1, {
    upgrade: (db) => void db.createObjectStore('work', { keyPath: ['accountId', 'key'] }),
    // Signing out elsewhere deletes the database: the next use opens a new one.
    blocking: (_current, _next, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
