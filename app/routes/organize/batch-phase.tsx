import { StatusLabel } from '#app/ui/status.tsx';

const LABELS = {
  running: { tone: 'progress', icon: 'circle-dot', words: 'Berjalan' },
  coming: { tone: 'neutral', icon: 'calendar-clock', words: 'Akan datang' },
  ended: { tone: 'passed', icon: 'check', words: 'Selesai' },
} as const;

export function BatchPhase({ phase }: { phase: keyof typeof LABELS }) {
  const { tone, icon, words } = LABELS[phase];
  return (
    <StatusLabel tone={tone} icon={icon}>
      {words}
    </StatusLabel>
  );
}

/** Where a batch stands on this local date. */
export function phaseOf(
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  today: string,
): keyof typeof LABELS {
  if (endsOn < today) return 'ended';
  return startsOn > today ? 'coming' : 'running';
}
