// How the two lists stand in their files, for the script that packs them and the tests that hold them.

/** `root` or `root/patterns` a line: the patterns of affixes.ts that are common words of this root. */
export function readRootWords(source: string): [root: string, patterns: string][] {
  return linesOf(source).map((line) => {
    const [root = '', patterns = ''] = line.split('/');
    return [root, patterns];
  });
}

/** `standard: seen, seen` a line, ordered here by what is seen. */
export function readNonstandardWords(source: string): [seen: string, standard: string][] {
  return linesOf(source)
    .flatMap((line) => {
      const [standard = '', seen = ''] = line.split(': ');
      return seen.split(', ').map((spelling): [string, string] => [spelling, standard]);
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Lines that say nothing and remarks behind # are left out. */
function linesOf(source: string): string[] {
  return source
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}

/** A list of phrases as it is packed: in small letters, without its remarks. */
export function readPhraseLines(source: string): string {
  return linesOf(source).join('\n').toLowerCase();
}

/** The lists of phrases, in the order in which they are packed. */
export const PHRASE_LISTS = [
  'officialese',
  'officialese-actions',
  'opinion-words',
  'known-acronyms',
  'place-words',
  'foreign-words',
  'reduplications',
] as const;
