import { useSyncExternalStore } from 'react';

/** False in what the server draws and until the script has taken the page over: for what only works with it. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
