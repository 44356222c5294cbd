import { useEffect, useState } from 'react';

/** The browser's own word is no proof: it calls a network one that leads nowhere. */
const AGAIN_MS = 10_000;
const PATIENCE_MS = 5_000;

/** Whether the server can be reached; undefined until that is known. */
export function useLine(): boolean | undefined {
  const [isOpen, setIsOpen] = useState<boolean>();
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const answers = await doesAnswer();
      if (isHere) setIsOpen(answers);
    };
    const timer = window.setInterval(look, AGAIN_MS);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    void look();
    return () => {
      isHere = false;
      window.clearInterval(timer);
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isOpen;
}

async function doesAnswer(): Promise<boolean> {
  try {
    return (await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) })).ok;
  } catch {
    return false;
  }
}
