/** The built files that a page, a script or a stylesheet names. The list of all routes names far too many: left out. */
export function assetsNamedIn(text: string): string[] {
  const names = [...text.matchAll(/(?:\.\/|assets\/)([\w.-]+\.(?:js|css|woff2|svg))/g)]
    .map(([, name = '']) => `/assets/${name}`)
    .filter((path) => !path.startsWith('/assets/manifest-'));
  return [...new Set(names)];
}

/** The files that one names in turn; pictures and fonts name none. */
export async function assetsNamedBy(path: string, file: Response): Promise<string[]> {
  return /\.(js|css)$/.test(path) ? assetsNamedIn(await file.text()) : [];
}

/** Fetches files and whatever they name, each once, as wide as they go. `fetchOne` tells which others it names. */
export async function fetchAllNamed(
  names: readonly string[],
  fetchOne: (path: string) => Promise<string[]>,
): Promise<void> {
  const seen = new Set<string>();
  let wanted = [...new Set(names)];
  while (wanted.length > 0) {
    for (const path of wanted) seen.add(path);
    const found = await Promise.all(wanted.map(fetchOne));
    wanted = [...new Set(found.flat())].filter((path) => !seen.has(path));
  }
}
