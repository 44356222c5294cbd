import { useEffect } from 'react';
import loupe from '#app/desk/photos/loupe.js?url';

/** A plain script of its own, as on pages without any other: it listens to every loupe link, once it has come. */
export function useLoupe(): void {
  useEffect(() => {
    // Without it the link opens the file.
    void import(/* @vite-ignore */ loupe).catch(() => undefined);
  }, []);
}
