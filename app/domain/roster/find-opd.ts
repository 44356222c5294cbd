import { closestName } from '#app/domain/agencies/closest-name.ts';
import { opdNameKey } from '#app/domain/agencies/name-match.ts';

export interface KnownOpd {
  id: string;
  name: string;
  shortName: string;
  /** Other names ("alias") an organizer has taught. */
  otherNames: readonly string[];
}

export interface OpdMatch {
  id?: string;
  /** The OPD's own name, when it was found. */
  name?: string;
  /** The closest known name, when it was not. */
  suggestion?: string;
}

/** Each unknown text is compared with every name: a hostile file shall not make that a million times. */
const MAX_SUGGESTIONS = 100;

/** Finds OPD by name, short name or other name, without case and punctuation; remembers what it was asked. */
export function opdFinder(opds: readonly KnownOpd[], pemdaName: string): (text: string) => OpdMatch {
  const byKey = new Map<string, KnownOpd | null>();
  const names: { id: string; name: string; opd: KnownOpd }[] = [];
  const learn = (opd: KnownOpd, name: string, isOwn: boolean) => {
    const key = opdNameKey(name, pemdaName);
    if (key === '') return;
    const holder = byKey.get(key);
    // A further name that means two OPD means none; an OPD's own name always wins.
    if (holder === undefined) byKey.set(key, opd);
    else if (!isOwn && holder?.id !== opd.id && !isOwnName(holder, key, pemdaName)) byKey.set(key, null);
    names.push({ id: opd.id, name: key, opd });
  };
  for (const opd of opds) learn(opd, opd.name, true);
  for (const opd of opds) for (const name of [opd.shortName, ...opd.otherNames]) learn(opd, name, false);

  const asked = new Map<string, OpdMatch>();
  let suggestionsLeft = MAX_SUGGESTIONS;
  return (text) => {
    const key = opdNameKey(text.slice(0, 300), pemdaName);
    const remembered = asked.get(key);
    if (remembered) return remembered;
    const found = byKey.get(key);
    const match: OpdMatch = found ? { id: found.id, name: found.name } : {};
    if (!found && key !== '' && suggestionsLeft-- > 0) match.suggestion = closestName(key, names)?.opd.name;
    asked.set(key, match);
    return match;
  };
}

function isOwnName(opd: KnownOpd | null | undefined, key: string, pemdaName: string): boolean {
  return !!opd && opdNameKey(opd.name, pemdaName) === key;
}
