import { useEffect, useState } from 'react';
import { deviceStore } from '#app/desk/device/device-store.ts';
import { findLeft, type Settled, settleLeft } from '#app/desk/writing/left-drafts.ts';
import { Notice } from '#app/ui/notice.tsx';

interface LeftBehindProps {
  accountId: string;
  assignmentId: string;
}

/**
 * Words that an earlier page left on this device although the manuscript takes none now: they are brought to the server
 * and can be read in the history. A queued sending whose answer was lost has arrived already, and leaves nothing.
 */
export function LeftBehind({ accountId, assignmentId }: LeftBehindProps) {
  const [outcomes, setOutcomes] = useState<Settled[]>([]);
  useEffect(() => {
    let isGone = false;
    const settle = async () => {
      const store = deviceStore(accountId);
      for (const one of await findLeft(store, assignmentId)) {
        const outcome = await settleLeft(store, accountId, one);
        if (isGone) return;
        setOutcomes((before) => [...before, outcome]);
      }
    };
    // Without storage nothing was left.
    void settle().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [accountId, assignmentId]);

  const here = `/tugas/${assignmentId}`;
  if (outcomes.includes('kept_aside'))
    return (
      <Notice isLive title="Tulisan yang tertinggal di perangkat ini sudah diselamatkan.">
        Anda dapat membacanya di <a href={`${here}/riwayat`}>Riwayat</a>.
      </Notice>
    );
  if (outcomes.includes('not_yet') || outcomes.includes('refused'))
    return (
      <Notice tone="warning" isLive title="Ada tulisan di perangkat ini yang belum sampai ke server.">
        Buka halaman ini lagi setelah koneksi kembali.
      </Notice>
    );
  return null;
}
