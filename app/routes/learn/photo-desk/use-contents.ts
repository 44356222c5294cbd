import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskContents } from './contents.ts';

/**
 * What lies on the desk, asked for again whenever a picture has come or gone. Without a line the page stays as it is,
 * and asks when the line is back.
 */
export function useContents(first: DeskContents, address: string): [DeskContents, askAgain: () => void] {
  const [contents, setContents] = useState(first);
  const isOwed = useRef(false);
  const ask = useCallback(async () => {
    isOwed.current = true;
    try {
      const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(20_000) });
      if (!response.ok) return;
      setContents((await response.json()) as DeskContents);
      isOwed.current = false;
    } catch {
      // Asked again below.
    }
  }, [address]);
  useEffect(() => {
    const again = () => {
      if (isOwed.current) void ask();
    };
    const timer = window.setInterval(again, 5_000);
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
    };
  }, [ask]);
  return [contents, () => void ask()];
}
