import { useState, useSyncExternalStore } from 'react';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { textsOnPage } from './text-boxes.ts';

/**
 * What was typed while the script was still on its way. React resets a text box to the text that the server sent when
 * it takes the page over, so this must be read before, during the very first rendering, and be put back after it.
 */
export function useTypedEarly(id: string): FieldTexts | null {
  const isTakingOver = useSyncExternalStore(
    subscribeToNothing,
    () => false,
    () => true,
  );
  const [typed] = useState(() => {
    const root = isTakingOver && typeof document !== 'undefined' ? document.getElementById(id) : null;
    return root && textsOnPage(root);
  });
  return typed;
}

function subscribeToNothing() {
  return () => undefined;
}
