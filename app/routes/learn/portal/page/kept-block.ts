import { deviceStore } from '#app/desk/device/device-store.ts';

/** Words of an open block that the server does not have: kept on this device, of this account, until it has them. */
export interface KeptBlock {
  read: () => Promise<Record<string, string> | undefined>;
  /** Null: nothing is to be kept any more. Whether the device has done so. */
  write: (fields: Record<string, string> | null) => Promise<boolean>;
}

export function keptBlock(accountId: string, address: string): KeptBlock {
  const store = deviceStore(accountId);
  const key = `situs/${address}`;
  // One after the other: what is thrown away must not come back by a slower writing before it.
  let last = Promise.resolve(true);
  const next = (work: () => Promise<void>): Promise<boolean> => {
    last = last.then(work).then(
      () => true,
      () => false,
    );
    return last;
  };
  return {
    async read() {
      try {
        await last;
        return await store.get<Record<string, string>>(key);
      } catch {
        return undefined;
      }
    },
    write: (fields) => next(() => (fields ? store.put(key, fields) : store.remove(key))),
  };
}

/** What stands in a form, but for its buttons and files. */
export function fieldsOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries(
    [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Puts kept words back into the form, with the stamp they were written on; false where they say nothing else. */
export function fillForm(form: HTMLFormElement, { was, ...fields }: Record<string, string>): boolean {
  const different = Object.entries(fields).flatMap(([name, value]) => {
    const control = controlOf(form, name);
    return control && control.value !== value ? [{ control, value }] : [];
  });
  if (different.length === 0) return false;
  for (const { control, value } of different) control.value = value;
  const stamp = controlOf(form, 'was');
  if (stamp && was !== undefined) stamp.value = was;
  return true;
}

function controlOf(form: HTMLFormElement, name: string) {
  const control = form.elements.namedItem(name);
  const isText =
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement;
  return isText ? control : null;
}
