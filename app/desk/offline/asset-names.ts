/** The built files that a page, a script or a stylesheet names. The list of all routes names far too many: left out. */
export function assetsNamedIn(text: string): string[] {
  const names = [...text.matchAll(/(?:\.\/|assets\/)([\w.-]+\.(?:js|css|woff2|svg))/g)]
    .map(([, name = '']) => `/assets/${name}`)
    .filter((path) => !path.startsWith('/assets/manifest-'));
  return [...new Set(names)];
}

/** Files whose text may name others. */
export const mayNameOthers = (path: string): boolean => /\.(js|css)$/.test(path);
