export type Theme = 'gelap';

const darkInCookies = /(?:^|;\s*)tema=gelap(?:;|$)/;

/** The dark theme is the visitor's own choice, kept in the cookie `tema`; light needs none. */
export function readTheme(cookieHeader: string | null): Theme | undefined {
  return cookieHeader && darkInCookies.test(cookieHeader) ? 'gelap' : undefined;
}

/** The cookie that keeps the choice for a year, or takes it back. It says nothing of the visitor. */
export function themeCookie(theme: Theme | undefined): string {
  return `tema=${theme ?? ''}; Path=/; Max-Age=${theme ? 365 * 24 * 60 * 60 : 0}; SameSite=Lax; HttpOnly`;
}
