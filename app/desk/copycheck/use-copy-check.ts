import { useEffect, useRef, useState } from 'react';
import type { CopyCheck } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { type CopyChecker, startCopyChecker } from './copy-checker.ts';

/** Long enough to let a word be finished, short enough to be there when the eye looks up. */
const PAUSE_MS = 300;

/**
 * The latest check of a text while it is written; until the first is done what the server has found, if it was asked. Findings are of the text as it
 * was checked: where it has changed since, their places are stale until the next answer.
 */
export function useCopyCheck(texts: FieldTexts, first: CopyCheck | null): CopyCheck | null {
  const [check, setCheck] = useState(first);
  const checker = useRef<CopyChecker | undefined>(undefined);
  const { judul, kota, hari, teras, tubuh } = texts;

  useEffect(() => {
    checker.current = startCopyChecker(setCheck);
    return () => checker.current?.stop();
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => checker.current?.ask({ judul, kota, hari, teras, tubuh }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [judul, kota, hari, teras, tubuh]);

  return check;
}
