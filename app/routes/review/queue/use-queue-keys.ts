import { useNavigate } from '@remix-run/react';
import { type RefObject, useState } from 'react';
import type { QueueRow } from '#app/domain/review/queue.server.ts';
import { useShortcuts } from '../use-shortcuts.ts';

interface QueueKeys {
  rows: readonly QueueRow[];
  isOn: boolean;
  isOwn: boolean;
  search: RefObject<HTMLInputElement>;
  onHelp: () => void;
}

/** Rows are walked through and opened without a mouse; the first one is chosen when the page opens. */
export function useQueueKeys({ rows, isOn, isOwn, search, onHelp }: QueueKeys) {
  const navigate = useNavigate();
  const [selected, setSelected] = useState(0);
  const [hasMoved, setHasMoved] = useState(false);
  const at = Math.min(selected, rows.length - 1);

  const walk = (step: 1 | -1) => {
    // The first press shows where one stands.
    const next = hasMoved ? Math.max(0, Math.min(rows.length - 1, at + step)) : at;
    setHasMoved(true);
    setSelected(next);
    document.querySelector<HTMLElement>(`a[data-row="${next}"]`)?.focus();
  };
  const open = () => {
    const row = rows[at];
    if (row) navigate(`/telaah/${row.submissionId}`);
  };
  const askAnother = () => {
    const row = rows[at];
    if (row && isOwn) navigate(`/telaah/${row.submissionId}/mentor`);
  };
  useShortcuts(isOn, {
    j: () => walk(1),
    k: () => walk(-1),
    Enter: open,
    m: askAnother,
    '/': () => search.current?.focus(),
    '?': onHelp,
  });
  const select = (index: number) => {
    setHasMoved(true);
    setSelected(index);
  };
  return { selected: at, select, askAnother };
}
