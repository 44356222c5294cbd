import { useEffect, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { formatBytes } from '#app/ui/format.ts';
import { dropEvening, findEvening, type KeptEvening, keepEvening, setReader } from '../evening.ts';

interface KeepEveningProps {
  accountId: string;
  submissionIds: string[];
}

const NOTHING: KeptEvening = { count: 0, bytes: 0 };

/** Takes the waiting manuscripts onto the device, says what they weigh, and takes them off again. */
export function KeepEvening({ accountId, submissionIds }: KeepEveningProps) {
  const [kept, setKept] = useState(NOTHING);
  const [busy, setBusy] = useState<number | null>(null);
  useEffect(() => {
    setReader(accountId);
    findEvening().then(setKept, () => {});
  }, [accountId]);
  const keep = async () => {
    if (busy !== null) return;
    setBusy(0);
    setKept(await keepEvening(submissionIds, setBusy).catch(() => NOTHING));
    setBusy(null);
  };
  const drop = async () => {
    await dropEvening().catch(() => {});
    setKept(await findEvening().catch(() => NOTHING));
  };
  const total = submissionIds.length;
  return (
    <>
      {total > 0 && (
        <Button type="button" icon="download" className="script-only" isBusy={busy !== null} onClick={keep}>
          {busy === null ? `Simpan ${total} naskah di perangkat` : `Menyimpan ${busy} dari ${total}…`}
        </Button>
      )}
      <span className="kept-evening script-only" role="status">
        {kept.count > 0 && busy === null && (
          <>
            {kept.count} naskah ({formatBytes(kept.bytes)}) ada di perangkat dan dapat dibuka luring selama
            tab ini terbuka.{' '}
            <button type="button" className="link-button" onClick={drop}>
              Hapus dari perangkat
            </button>
          </>
        )}
      </span>
    </>
  );
}
