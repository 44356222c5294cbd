import { forwardRef, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { ReadyPhrase } from '#app/domain/review/phrases.server.ts';
import { Button } from '#app/ui/button.tsx';
import { insertWords, isAtWordStart, type WordsField } from './insert-words.ts';
import { PhraseList } from './phrase-list.tsx';

interface PhraseToolsProps {
  /** The most used first. */
  phrases: ReadyPhrase[];
  /** The text they go into. */
  field: RefObject<WordsField>;
  /** How many are offered as buttons of their own. */
  chips?: number;
}

export interface PhraseOpener {
  open: () => void;
}

/**
 * Ready phrases for any text field: the most used as buttons, all of them behind "Frasa siap pakai" or a `/` typed at
 * the beginning of a word.
 */
export const PhraseTools = forwardRef<PhraseOpener, PhraseToolsProps>(function PhraseTools(
  { phrases, field, chips = 0 },
  opener,
) {
  const [opened, setOpened] = useState<'button' | 'slash' | null>(null);
  const [isFull, setFull] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useImperativeHandle(opener, () => ({ open: () => setOpened('button') }), []);

  useEffect(() => {
    const listen = (event: Event) => {
      const { key, isComposing, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
      const target = field.current;
      if (key !== '/' || isComposing || ctrlKey || metaKey || altKey || !target || !isAtWordStart(target))
        return;
      event.preventDefault();
      setOpened('slash');
    };
    const target = field.current;
    target?.addEventListener('keydown', listen);
    return () => target?.removeEventListener('keydown', listen);
  }, [field]);
  useEffect(() => {
    if (!opened) return;
    const leave = (event: PointerEvent) => {
      if (!frame.current?.contains(event.target as Node)) setOpened(null);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [opened]);

  const insert = (phrase: ReadyPhrase) => {
    setOpened(null);
    const isIn = field.current !== null && insertWords(field.current, phrase.body);
    setFull(!isIn);
    if (isIn) void countUse(phrase.id);
    else field.current?.focus();
  };
  const close = () => {
    // Whoever wanted the sign itself gets it.
    if (opened === 'slash' && field.current) insertWords(field.current, '/');
    else field.current?.focus();
    setOpened(null);
  };

  return (
    <div className="phrases script-only" ref={frame}>
      {phrases.slice(0, chips).map((phrase) => (
        <button key={phrase.id} type="button" title={phrase.body} onClick={() => insert(phrase)}>
          {phrase.label}
        </button>
      ))}
      <Button
        type="button"
        size="tiny"
        variant="ghost"
        aria-expanded={opened !== null}
        aria-haspopup="listbox"
        onClick={() => setOpened(opened ? null : 'button')}
      >
        Frasa siap pakai <kbd className="shortcut-hints">/</kbd>
      </Button>
      {isFull && <span role="alert">Frasa itu tidak muat lagi di isian ini.</span>}
      {opened && <PhraseList phrases={phrases} onChoose={insert} onClose={close} />}
    </div>
  );
});

/** Counted on the way; a phrase is no less used for a lost connection. */
async function countUse(phraseId: string): Promise<void> {
  await fetch(`/telaah/frasa/${phraseId}/pakai`, {
    method: 'POST',
    body: new URLSearchParams(),
    keepalive: true,
  }).catch(() => undefined);
}
