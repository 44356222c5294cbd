import type { UNSAFE_RouteConfigEntry as RouteConfigEntry } from '@remix-run/dev';

export default [{ index: true, file: 'page.tsx' }] satisfies RouteConfigEntry[];
