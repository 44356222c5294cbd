import { QUESTIONS } from '#app/domain/copycheck/copy-check.ts';
import { formatDateTime, formatNumber } from '#app/ui/format.ts';
import { Tabs } from '#app/ui/tabs.tsx';
import { missingWords } from '../coverage-figure.tsx';
import type { RoomFacts, RoomView } from './room-page.ts';

interface RoomTabsProps {
  room: RoomFacts;
  view: RoomView;
  /** Percent of its words that stand in other texts; null while that is not known. */
  similarPercent: number | null;
}

const MOST_VERSIONS = 4;

/** The version being read, its difference from the one before, the brief; older versions after them. */
export function RoomTabs({ room, view, similarPercent }: RoomTabsProps) {
  const { shown, previous, versions, zone } = room;
  const href = (n: number, lihat?: RoomView) => roomHref(room, n, lihat);
  const others = versions.filter(({ n }) => n !== shown.n).slice(-MOST_VERSIONS);
  return (
    <div className="room__tools">
      <Tabs
        label="Tampilan naskah"
        tabs={[
          {
            href: href(shown.n),
            label: (
              <>
                Versi {shown.n} <small>{formatDateTime(shown.createdAt, zone)}</small>
              </>
            ),
            isCurrent: view === 'naskah',
          },
          ...(previous
            ? [
                {
                  href: href(shown.n, 'beda'),
                  label: `Beda dengan versi ${previous.n}`,
                  icon: 'git-compare' as const,
                  isCurrent: view === 'beda',
                },
              ]
            : []),
          { href: href(shown.n, 'lembar'), label: 'Lembar tugas', isCurrent: view === 'lembar' },
          {
            href: `/telaah/${room.submissionId}/kemiripan`,
            label: similarPercent === null ? 'Kemiripan' : `Kemiripan ${similarPercent} %`,
            isCurrent: false,
          },
          ...followUpTab(room),
          ...others.toReversed().map(({ n }) => ({ href: href(n), label: `Versi ${n}`, isCurrent: false })),
        ]}
      />
      <span className="meta number">
        {formatNumber(shown.wordCount)} kata{shown.isLate ? ' · terlambat' : ''}
        {shown.coverage && (
          <span title={shown.coverage.missing.length > 0 ? missingWords(shown.coverage.missing) : undefined}>
            {' '}
            · 5W+1H: {shown.coverage.answered} dari {QUESTIONS.length}
          </span>
        )}
      </span>
    </div>
  );
}

/** What became of the suggestions on the version before, or what is asked about the one just returned. */
function followUpTab({ submissionId, shown, previous, previousLook }: RoomFacts) {
  const n = shown.decision?.kind === 'return' ? shown.n : previousLook && previous?.n;
  if (!n) return [];
  const href = `/telaah/${submissionId}/tindak-lanjut?versi=${n}`;
  return [{ href, label: `Tindak lanjut versi ${n}`, isCurrent: false }];
}

/** The address of a version, and of what is shown of it. */
export function roomHref({ submissionId, versions }: RoomFacts, n: number, view?: RoomView): string {
  const query = new URLSearchParams({
    ...(n === versions.at(-1)?.n ? {} : { versi: String(n) }),
    ...(view ? { lihat: view } : {}),
  });
  return `/telaah/${submissionId}${query.size > 0 ? `?${query}` : ''}`;
}
