import type { PortalRoomFacts } from './portal-room-data.server.ts';

/** The room at the version that is shown, looking at something in it. */
export function roomHref(
  { submissionId, shown, versions }: Pick<PortalRoomFacts, 'submissionId' | 'shown' | 'versions'>,
  query: Record<string, string>,
  anchor = '',
): string {
  const newest = versions.at(-1)?.n;
  const all = new URLSearchParams({
    ...(shown.n === newest ? {} : { versi: String(shown.n) }),
    ...query,
  });
  return `/telaah/${submissionId}/situs${all.size > 0 ? `?${all}` : ''}${anchor && `#${anchor}`}`;
}
