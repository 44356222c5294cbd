import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'build/client/assets';

/**
 * The files of a part that a page loads when it needs it: its own, and what that imports and no page has anyway. The
 * client's entry, with React, is on every page that has scripts.
 */
export function filesOfPart(prefix: string): string[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.js'));
  const entry = names.find((name) => name.startsWith('entry.client-'));
  const part = names.find((name) => name.startsWith(prefix));
  if (!entry || !part) throw new Error(`The build has no script that begins with "${prefix}".`);
  const shared = importedBy(entry);
  return [...importedBy(part)].filter((name) => !shared.has(name));
}

/** A script and all that it names in static imports, directly or not. */
function importedBy(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const source = readFileSync(join(FOLDER, name), 'utf8');
  for (const [, imported = ''] of source.matchAll(/\b(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
    importedBy(imported, found);
  return found;
}
