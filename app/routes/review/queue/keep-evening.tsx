import { useEffect, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { formatBytes } from '#app/ui/format.ts';
import type { KeptEvening } from '../evening.ts';
import { useOutbox } from '../outbox.ts';

interface KeepEveningProps {
  accountId: string;
  /** How many manuscripts wait for the viewer. */
  waiting: number;
}

const NOTHING: KeptEvening = { count: 0, bytes: 0, isForLater: false };

/** Only who takes work home needs its code. */
const loadEvening = () => import('../evening.ts');

/** Takes the waiting manuscripts onto the device, says what they weigh, and takes them off again. */
export function KeepEvening({ accountId, waiting }: KeepEveningProps) {
  const [kept, setKept] = useState(NOTHING);
  const [busy, setBusy] = useState<{ count: number; total: number } | null>(null);
  const { summary, last } = useOutbox();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was sent is no longer at home
  useEffect(() => {
    loadEvening()
      .then(({ tidyEvening }) => tidyEvening(accountId))
      .then(setKept, () => {});
  }, [accountId, summary, last]);
  const keep = async () => {
    if (busy) return;
    setBusy({ count: 0, total: waiting });
    const { keepEvening } = await loadEvening();
    setKept(await keepEvening(accountId, (count, total) => setBusy({ count, total })).catch(() => NOTHING));
    setBusy(null);
  };
  const drop = async () => {
    const { dropEvening, findEvening } = await loadEvening();
    await dropEvening(accountId).catch(() => {});
    setKept(await findEvening(accountId).catch(() => NOTHING));
  };
  return (
    <>
      {waiting > 0 && (
        <Button type="button" icon="download" className="script-only" isBusy={busy !== null} onClick={keep}>
          {busy ? `Menyimpan ${busy.count} dari ${busy.total}…` : `Simpan ${waiting} naskah di perangkat`}
        </Button>
      )}
      <span className="kept-evening script-only" role="status">
        {kept.count > 0 && !busy && (
          <>
            {kept.count} naskah ({formatBytes(kept.bytes)}) ada di perangkat dan dapat ditelaah luring
            {kept.isForLater ? ', juga setelah peramban ditutup. ' : ' selama tab ini terbuka. '}
            <button type="button" className="link-button" onClick={drop}>
              Hapus dari perangkat
            </button>
          </>
        )}
      </span>
    </>
  );
}
