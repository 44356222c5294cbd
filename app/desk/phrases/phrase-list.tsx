import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ReadyPhrase } from '#app/domain/review/phrases.server.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { findPhrases } from './find-phrases.ts';

interface PhraseListProps {
  phrases: ReadyPhrase[];
  onChoose: (phrase: ReadyPhrase) => void;
  onClose: () => void;
}

/** Typing narrows the list, arrows walk through it, Enter puts the phrase into the text, Esc goes back to it. */
export function PhraseList({ phrases, onChoose, onClose }: PhraseListProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = findPhrases(phrases, typed);
  const active = Math.min(at, found.length - 1);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    input.current?.focus({ preventScroll: true });
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[active];
    if (step) setAt((active + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Home' || event.key === 'End') setAt(event.key === 'Home' ? 0 : found.length - 1);
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else if (event.key === 'Escape') onClose();
    else if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="phrase-list" ref={frame}>
      <input
        ref={input}
        className="input input--small"
        role="combobox"
        aria-label="Cari frasa"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={found[active] ? `${id}-${found[active].id}` : undefined}
        placeholder="Cari frasa"
        maxLength={100}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      {found.length === 0 && (
        <p className="phrase-list__none" role="status">
          {phrases.length === 0 ? 'Belum ada frasa.' : `Tidak ada frasa dengan “${typed}”.`}
        </p>
      )}
      <div ref={list} id={`${id}-list`} role="listbox" aria-label="Frasa siap pakai">
        {found.map((phrase, index) => (
          <PhraseOption
            key={phrase.id}
            id={`${id}-${phrase.id}`}
            phrase={phrase}
            isActive={index === active}
            onChoose={onChoose}
            onPoint={() => setAt(index)}
          />
        ))}
      </div>
      <p className="phrase-list__foot">
        <a href="/telaah/frasa" target="_blank" rel="noreferrer">
          Kelola frasa
        </a>
      </p>
    </div>
  );
}

interface PhraseOptionProps {
  id: string;
  phrase: ReadyPhrase;
  isActive: boolean;
  onChoose: (phrase: ReadyPhrase) => void;
  onPoint: () => void;
}

function PhraseOption({ id, phrase, isActive, onChoose, onPoint }: PhraseOptionProps) {
  return (
    // The keyboard works on the field above, which owns the list.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(phrase)}
      onKeyDown={() => {}}
    >
      <b>{phrase.label}</b>
      <span className="meta number">
        {phrase.isShared && <Icon name="users" label="bersama" size={16} />} {phrase.uses}×
      </span>
      <span className="phrase-list__words">{phrase.body}</span>
    </div>
  );
}
