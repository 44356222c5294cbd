import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

interface Sheet {
  isOpen: boolean;
  toggle: () => void;
  /** Without giving the focus back: it goes somewhere else. */
  leave: () => void;
  close: () => void;
  /** What opens it; the focus returns there. */
  opener: RefObject<HTMLButtonElement>;
  /** Gets the focus when it opens. */
  heading: RefObject<HTMLHeadingElement>;
}

/** A side panel that is a sheet on a telephone: the text beside it stays in use, Escape puts it away. */
export function useSheet(): Sheet {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    opener.current?.focus();
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    heading.current?.focus();
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOpen, close]);
  return {
    isOpen,
    toggle: () => (isOpen ? close() : setOpen(true)),
    leave: () => setOpen(false),
    close,
    opener,
    heading,
  };
}
