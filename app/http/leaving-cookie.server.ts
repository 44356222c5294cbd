const LIFETIME_SECONDS = 300;

/** Marks that "Keluar" was pressed here: the page before the end opens for nobody who only followed a link to it. */
export const leavingCookie = (isHttps: boolean): string =>
  `hendak-keluar=1; Path=/keluar; Max-Age=${LIFETIME_SECONDS}; HttpOnly; SameSite=Strict${isHttps ? '; Secure' : ''}`;

export const noLeavingCookie = 'hendak-keluar=; Path=/keluar; Max-Age=0; HttpOnly; SameSite=Strict';

export function isLeaving(cookieHeader: string | null): boolean {
  return /(?:^|;\s*)hendak-keluar=1(?:;|$)/.test(cookieHeader ?? '');
}
