export type Theme = 'gelap';

const themeCookie = /(?:^|;\s*)tema=gelap(?:;|$)/;

/** The dark theme is the visitor's own choice, kept in the cookie `tema`; light needs none. */
export function readTheme(cookieHeader: string | null): Theme | undefined {
  return cookieHeader && themeCookie.test(cookieHeader) ? 'gelap' : undefined;
}
