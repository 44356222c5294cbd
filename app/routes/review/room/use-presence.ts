import { useEffect, useState } from 'react';
import type { Reader } from '#app/domain/review/presence.server.ts';

const EVERY_MS = 20_000;
/** Whoever has not moved for so long has left the desk. */
const IDLE_MS = 5 * 60_000;

/** Tells the other mentors that this manuscript is open here, and knows who else has it open. */
export function usePresence(submissionId: string, known: Reader[], isMentor: boolean): Reader[] {
  const [readers, setReaders] = useState(known);
  useEffect(() => {
    if (!isMentor) return;
    const address = `/telaah/${submissionId}/hadir`;
    let movedAt = Date.now();
    const moved = () => {
      movedAt = Date.now();
    };
    const tell = async () => {
      if (document.visibilityState === 'hidden' || Date.now() - movedAt > IDLE_MS) return;
      const answer = await post(address);
      if (answer) setReaders(answer);
    };
    const leave = () => navigator.sendBeacon(address, new URLSearchParams({ pergi: 'ya' }));
    for (const name of SIGNS) document.addEventListener(name, moved, { passive: true });
    window.addEventListener('pagehide', leave);
    const timer = window.setInterval(() => void tell(), EVERY_MS);
    void tell();
    return () => {
      for (const name of SIGNS) document.removeEventListener(name, moved);
      window.removeEventListener('pagehide', leave);
      window.clearInterval(timer);
      leave();
    };
  }, [submissionId, isMentor]);
  return readers;
}

const SIGNS = ['pointermove', 'keydown', 'scroll', 'touchstart'] as const;

async function post(address: string): Promise<Reader[] | null> {
  try {
    const body = new URLSearchParams();
    const response = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    return response.ok ? ((await response.json()) as { readers: Reader[] }).readers : null;
  } catch {
    return null;
  }
}
