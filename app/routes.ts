import type { UNSAFE_RouteConfigEntry as RouteConfigEntry } from '@remix-run/dev';

/**
 * The table of contents: every address, as users see it, and the folder under app/routes that answers it.
 * The first segment is always fixed text: the host picks the part of this table it needs by it (http/wing.ts).
 */
export default [
  // Public
  index('public/landing'),
] satisfies RouteConfigEntry[];

/** The page at the site's root or at its parent's own address. */
function index(folder: string): RouteConfigEntry {
  return { index: true, file: `routes/${folder}/route.tsx` };
}
