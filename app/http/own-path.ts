/**
 * An address to go on to, if it is a path of our own: never another site (`//evil.test`, `/\evil.test`), nor what a
 * browser would read as one after dropping control characters.
 */
export function ownPath(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/^\/(?![/\\])[^\s\\\p{Cc}]*$/u.test(text) || text.length > 500)
    return undefined;
  const url = URL.parse(text, 'http://own.invalid');
  return url?.origin === 'http://own.invalid' ? text : undefined;
}
