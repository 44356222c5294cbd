import type { DeviceStore } from './device-store.ts';

/** Work of this device that the server does not have yet is kept under keys that begin so. */
export const UNSENT = 'tertunda/';

/** A cookie, so that the server knows at sign-out that something is still to be sent from this device. */
const COOKIE = 'tertunda';
const THIRTY_DAYS = 30 * 24 * 60 * 60;

/** Puts the cookie as the device's records are. Call it after each change of one. */
export async function flagUnsent(store: DeviceStore): Promise<void> {
  const unsent = await store.list(UNSENT);
  const age = unsent.length > 0 ? THIRTY_DAYS : 0;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in older browsers
  document.cookie = `${COOKIE}=1; Path=/; Max-Age=${age}; SameSite=Lax`;
}

/** Whether a request comes from a device with unsent work. */
export function hasUnsent(cookieHeader: string | null): boolean {
  return /(?:^|;\s*)tertunda=1(?:;|$)/.test(cookieHeader ?? '');
}

export const noUnsentCookie = `${COOKIE}=; Path=/; Max-Age=0; SameSite=Lax`;
