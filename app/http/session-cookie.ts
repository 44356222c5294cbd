/**
 * The id in the session's own cookie. Lucia's reader decodes every cookie, and one that cannot be decoded, set by
 * whatever else lives on the same host, would be a fault on every page.
 */
export function sessionIdIn(cookieHeader: string | null, name: string): string | null {
  const pattern = new RegExp(`(?:^|;\\s*)${name}=([a-z0-9]{40})(?:;|$)`);
  return pattern.exec(cookieHeader ?? '')?.[1] ?? null;
}
