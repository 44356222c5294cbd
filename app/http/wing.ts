import type { ServerBuild } from '@remix-run/node';

/**
 * Remix compiles the pattern of every route for every request. Each request therefore gets a build that
 * holds only the wing of its first segment: the routes below it, what they lie in, and the front page.
 */
export interface Wings {
  /** The first segments that exist; the front page's is empty. */
  names: ReadonlySet<string>;
  /** The build that answers this pathname. */
  buildFor: (pathname: string) => ServerBuild;
}

type ServerRoute = ServerBuild['routes'][string];

const frontPage = '';

export function divideIntoWings(build: ServerBuild): Wings {
  const routes = Object.values(build.routes).filter((route) => route !== undefined);
  const idsOfWing = new Map<string, Set<string>>([[frontPage, new Set(['root'])]]);
  for (const route of routes) {
    const branch = branchOf(route, build);
    const wing = wingOf(branch);
    if (wing === undefined) continue;
    const ids = idsOfWing.get(wing) ?? new Set();
    for (const { id } of branch) ids.add(id);
    idsOfWing.set(wing, ids);
  }
  // The client takes for granted that the route of "/" is always known to it.
  const frontIds = idsOfWing.get(frontPage) ?? new Set();
  const builds = new Map(
    [...idsOfWing].map(([wing, ids]) => [wing, keepOnly(build, new Set([...frontIds, ...ids]))]),
  );
  const frontBuild = builds.get(frontPage) ?? build;

  return {
    names: new Set(builds.keys()),
    buildFor: (pathname) =>
      pathname === '/__manifest' ? build : (builds.get(firstSegment(pathname)) ?? frontBuild),
  };
}

/** `/Tugas/7.data` → `tugas`: as the router compares, without case and percent signs. */
export function firstSegment(pathname: string): string {
  const segment = pathname.split('/', 2)[1]?.replace(/\.data$/, '') ?? '';
  if (segment === '_root') return frontPage;
  try {
    return decodeURIComponent(segment).toLowerCase();
  } catch {
    return segment.toLowerCase();
  }
}

function branchOf(route: ServerRoute, build: ServerBuild): ServerRoute[] {
  const parent = route.parentId === undefined ? undefined : build.routes[route.parentId];
  return parent ? [...branchOf(parent, build), route] : [route];
}

/** The first segment of a branch's address; undefined for what has no address of its own (layouts). */
function wingOf(branch: ServerRoute[]): string | undefined {
  const segments = branch.flatMap((route) => route.path?.split('/').filter(Boolean) ?? []);
  const [first] = segments;
  if (first === undefined) return branch.at(-1)?.index ? frontPage : undefined;
  if (first.startsWith(':') || first === '*' || first.endsWith('?')) {
    throw new Error(`The address "${segments.join('/')}" must begin with fixed text (see http/wing.ts).`);
  }
  return first.toLowerCase();
}

function keepOnly(build: ServerBuild, ids: Set<string>): ServerBuild {
  const pick = <Entry>(all: Record<string, Entry>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));
  return {
    ...build,
    routes: pick(build.routes),
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  };
}
