import { useCallback, useEffect, useRef, useState } from 'react';
import { deviceStore } from '#app/desk/device/device-store.ts';
import { cleanText } from '#app/domain/manuscript/clean-text.ts';
import { suggestReplace } from '#app/domain/manuscript/edit.ts';
import { flattenField } from '#app/domain/manuscript/tokens.ts';
import { MARK_REFUSALS } from '../sentences.ts';
import type { Composing } from './composer.tsx';
import type { Review } from './use-review.ts';

const DEVICE_MS = 300;

/** The mark being written. Its words are on the device while they are typed, and come back after an accident. */
export function useComposing(
  review: Review,
  accountId: string,
  key: string,
  /** With the row it was about, where it is known. */
  onDone: (rowKey: string | undefined) => void,
) {
  const [composing, setComposing] = useState<Composing | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef<Composing | null>(null);
  const timer = useRef(0);

  const keep = useCallback(() => {
    window.clearTimeout(timer.current);
    const store = deviceStore(accountId);
    const { current: words } = current;
    const isWorthKeeping = words !== null && words.words !== words.start;
    // Without storage the words are on the page only; the status of the room says so.
    void (isWorthKeeping ? store.put(key, words) : store.remove(key)).catch(() => undefined);
  }, [accountId, key]);
  const put = useCallback(
    (next: Composing | null) => {
      current.current = next;
      setComposing(next);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(keep, next ? DEVICE_MS : 0);
    },
    [keep],
  );
  useEffect(() => {
    void deviceStore(accountId)
      .get<Composing>(key)
      .then((left) => {
        if (left && !current.current) put(left);
      })
      .catch(() => undefined);
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      if (current.current) keep();
    };
  }, [accountId, key, keep, put]);

  const close = () => {
    const { current: done } = current;
    put(null);
    setProblem(null);
    onDone(done && 'rowKey' in done ? done.rowKey : undefined);
  };
  return {
    composing,
    problem,
    /** Words that stand nowhere else yet. */
    isUnsaved: composing !== null && composing.words !== composing.start,
    open(next: Composing) {
      setProblem(null);
      put(next);
    },
    type: (words: string) => current.current && put({ ...current.current, words }),
    close,
    save() {
      const refusal = current.current && saveMark(review, current.current);
      if (refusal) setProblem(refusal);
      else close();
    },
  };
}

export type Writing = ReturnType<typeof useComposing>;

/** Null, or why it cannot be saved so. */
function saveMark(review: Review, composing: Composing): string | null {
  if (composing.kind === 'suggestion') return saveSuggestion(review, composing);
  const body = cleanText(composing.words).trim();
  if (body === '') return 'Tulis dahulu isinya.';
  if (composing.kind === 'change') {
    const thread = review.work.threads[composing.threadId];
    if (!thread) return `${MARK_REFUSALS.no_comment} Salin kata-kata Anda bila masih diperlukan.`;
    review.setThread(composing.threadId, { ...thread, body });
    return null;
  }
  const { kind, target } = composing;
  review.setThread(crypto.randomUUID(), { kind, target, body });
  return null;
}

function saveSuggestion(
  { work, setTokens }: Review,
  { passage: { field, from, to }, words }: Extract<Composing, { kind: 'suggestion' }>,
): string | null {
  const suggested = suggestReplace(work.document, field, from, to, words, crypto.randomUUID());
  if (suggested.ok) setTokens(field, flattenField(suggested.document, field));
  else return suggested.reason === 'too-large' ? MARK_REFUSALS.too_large : MARK_REFUSALS.no_change;
  return null;
}
