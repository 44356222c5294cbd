import type { PeopleState } from '#app/domain/roster/people-states.ts';
import { PEOPLE_STATES } from '#app/domain/roster/people-states.ts';
import type { Tab } from '#app/ui/tabs.tsx';

export interface PeopleView {
  search: string;
  opdId?: string;
  state?: PeopleState;
}

const LABELS: Record<PeopleState, string> = {
  uninvited: 'Belum diundang',
  invited: 'Diundang',
  joined: 'Punya kata sandi',
  idle: 'Belum membuka kelas',
  withdrawn: 'Dikeluarkan',
};

/** The view from `?keadaan=`, `?opd=` and `?cari=`. */
export function readPeopleView(params: URLSearchParams, search: string): PeopleView {
  const state = PEOPLE_STATES.find((known) => known === params.get('keadaan'));
  const opdId = params.get('opd')?.slice(0, 40);
  return { search, ...(opdId ? { opdId } : {}), ...(state ? { state } : {}) };
}

/** The address of the same view, changed; another tab begins on its first page. */
export function peopleHref(
  view: PeopleView,
  change: { page?: number; state?: PeopleState | undefined },
): string {
  const params = new URLSearchParams();
  const state = 'state' in change ? change.state : view.state;
  if (state) params.set('keadaan', state);
  if (view.opdId) params.set('opd', view.opdId);
  if (view.search) params.set('cari', view.search);
  if (change.page && change.page > 1) params.set('halaman', String(change.page));
  return `?${params}`;
}

/** One tab per state that has anybody, and the one that is open. */
export function peopleTabs(view: PeopleView, counts: Record<PeopleState | 'active', number>): Tab[] {
  const all = {
    href: peopleHref(view, { state: undefined }),
    label: 'Aktif',
    count: counts.active,
    isCurrent: view.state === undefined,
  };
  const others = PEOPLE_STATES.filter((state) => counts[state] > 0 || view.state === state);
  return [
    all,
    ...others.map((state) => ({
      href: peopleHref(view, { state }),
      label: LABELS[state],
      count: counts[state],
      isCurrent: view.state === state,
    })),
  ];
}
