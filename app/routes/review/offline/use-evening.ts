import { useEffect, useState } from 'react';
import { useOutbox } from '../outbox.ts';
import type { RoomData } from '../submission/room-data.server.ts';

/** What this device can show without asking anybody. */
export interface EveningAtHome {
  accountId: string;
  rooms: RoomData[];
}

/** Undefined until the device has answered; null where nobody's evening is here. */
export function useEvening(): EveningAtHome | null | undefined {
  const [evening, setEvening] = useState<EveningAtHome | null>();
  const { waiting } = useOutbox();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was sent is no longer at home
  useEffect(() => {
    let isHere = true;
    readEvening().then(
      (found) => isHere && setEvening(found),
      () => isHere && setEvening(null),
    );
    return () => {
      isHere = false;
    };
  }, [waiting]);
  return evening;
}

async function readEvening(): Promise<EveningAtHome | null> {
  const { eveningLook, eveningOwner, listKeptRooms } = await import('../evening.ts');
  const accountId = eveningOwner();
  if (!accountId) return null;
  const look = await eveningLook(accountId);
  if (look) document.documentElement.dataset.tema = look;
  return { accountId, rooms: await listKeptRooms(accountId) };
}
