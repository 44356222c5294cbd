/**
 * Work in progress as named parts, each a text of its own: a field, a level, a comment. Parts are what two windows
 * can change beside each other, and what they can clash in. A part that is absent was never made or was taken away.
 */
export type Parts = Readonly<Record<string, string>>;

export type PartChanges = Readonly<Record<string, string | undefined>>;

export interface Merged {
  parts: Parts;
  /** Changed on both sides, and differently; in `parts` as they are here. */
  clashes: string[];
}

/** What has changed here and what has changed there since both were `base`. */
export function mergeParts(base: Parts, here: Parts, there: Parts): Merged {
  const parts: Record<string, string> = {};
  const clashes: string[] = [];
  for (const name of new Set([...Object.keys(here), ...Object.keys(there)])) {
    const isOurs = here[name] !== base[name];
    if (isOurs && there[name] !== base[name] && there[name] !== here[name]) clashes.push(name);
    const value = isOurs ? here[name] : there[name];
    if (value !== undefined) parts[name] = value;
  }
  return { parts, clashes };
}

/** The parts in which two differ, as they are in the second. */
export function changedParts(before: Parts, after: Parts): PartChanges {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed: Record<string, string | undefined> = {};
  for (const name of names) if (before[name] !== after[name]) changed[name] = after[name];
  return changed;
}

export function withChanges(parts: Parts, changes: PartChanges): Parts {
  const next: Record<string, string> = { ...parts };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete next[name];
    else next[name] = value;
  }
  return next;
}

export function isSameParts(one: Parts, other: Parts): boolean {
  return one === other || Object.keys(changedParts(one, other)).length === 0;
}

/** The parts whose names begin with `prefix`, read from JSON, by the rest of the name. */
export function namedParts<Value>(parts: Parts, prefix: string): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), JSON.parse(value) as Value]),
  );
}
