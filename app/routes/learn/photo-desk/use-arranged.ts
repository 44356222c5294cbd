import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { DeskPhoto } from '#app/domain/photos/desk-photos.server.ts';

/**
 * Where somebody works on who has moved a picture, taken it off or put it back by keyboard: the button may have gone
 * with it, and the focus must not fall back to the beginning of the page.
 */
export function useArranged(
  photos: readonly DeskPhoto[],
  input: RefObject<HTMLInputElement>,
): (photoId: string) => void {
  const arranged = useRef<{ photoId: string; place: number } | null>(null);
  useEffect(() => {
    const last = arranged.current;
    arranged.current = null;
    if (!last || document.activeElement !== document.body) return;
    const next = photos.find(({ id }) => id === last.photoId) ?? photos[last.place] ?? photos.at(-1);
    const frame = next && document.getElementById(`bingkai-${next.id}`);
    (frame ?? input.current)?.focus({ preventScroll: true });
  }, [photos, input]);
  return useCallback(
    (photoId) => {
      arranged.current = { photoId, place: photos.findIndex(({ id }) => id === photoId) };
    },
    [photos],
  );
}
