import { clearDevice, deviceOwners } from '#app/desk/device/device-store.ts';
import { tellLeaving } from '#app/desk/device/leaving-signal.ts';
import { AT_HOME } from '#app/desk/device/unsent.ts';
import { removeOfflineShell } from '#app/desk/offline/offline-shell.ts';
import { pageStoreName } from '#app/desk/saved/page-store.ts';

/** Time for other windows of this person to hear that nothing is to be written any more. */
const HEARING_MS = 150;

/** Once the session has ended: everything of its account goes from this device, and nothing of anybody else. */
export async function clearOwn(accountId: string): Promise<void> {
  tellLeaving(accountId);
  await new Promise((resolve) => setTimeout(resolve, HEARING_MS));
  await clearDevice(accountId);
  if (typeof caches !== 'undefined') await caches.delete(pageStoreName(accountId));
  if ((await deviceOwners([AT_HOME])).length === 0) await removeOfflineShell();
}
