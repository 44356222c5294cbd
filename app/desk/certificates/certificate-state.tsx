import type { CertificateState as State } from '#app/domain/certificates/state.ts';
import type { IconName } from '#app/ui/icons/names.ts';
import { StatusLabel, type StatusTone } from '#app/ui/status.tsx';

const STATES: Record<State, { tone: StatusTone; icon?: IconName; label: string }> = {
  menunggu: { tone: 'waiting', label: 'Berkas disiapkan' },
  terbit: { tone: 'passed', label: 'Terbit' },
  diganti: { tone: 'neutral', icon: 'history', label: 'Diganti' },
  dicabut: { tone: 'error', icon: 'ban', label: 'Dicabut' },
};

export function CertificateState({ state }: { state: State }) {
  const { label, ...look } = STATES[state];
  return <StatusLabel {...look}>{label}</StatusLabel>;
}
