import type { RefObject } from 'react';
import { type DecidingKeys, useDecidingKeys } from '../room/use-deciding-keys.ts';
import { type Shortcuts, useShortcuts } from '../use-shortcuts.ts';
import type { MarkKind, Pencil } from './pencil.ts';
import type { RoomView } from './room-page.ts';

interface RoomKeys extends DecidingKeys {
  /** Single letters are switched on. */
  isOn: boolean;
  pencil: RefObject<Pencil | undefined>;
  onView: (view: RoomView) => void;
  /** A letter that does nothing while words are selected. */
  onSelecting: () => void;
}

/** Selecting, walking through paragraphs and deciding without a mouse. Every key has a button besides. */
export function useRoomKeys(room: RoomKeys) {
  const { armed, keys } = useDecidingKeys(room);
  const mark = (kind: MarkKind) => () => room.pencil.current?.mark(kind);
  const walk = (step: 1 | -1) => () => room.pencil.current?.walk(step);
  const edit = () => room.pencil.current?.edit();
  const letGo = () => document.getSelection()?.removeAllRanges();
  const others: Shortcuts = {
    ...keys,
    j: walk(1),
    k: walk(-1),
    b: () => room.onView('beda'),
    t: () => room.onView('lembar'),
  };
  useShortcuts(room.isOn, {
    ...withoutSelection(others, room),
    c: mark('comment'),
    g: mark('praise'),
    s: mark('insert'),
    x: mark('strike'),
    // Whoever has chosen words and wants them gone needs no letter.
    Delete: mark('strike'),
    Backspace: mark('strike'),
    Enter: edit,
    Escape: letGo,
  });
  return { armed };
}

/** Somebody who selects words and types expects an edit: no letter then leaves the page or decides. */
function withoutSelection(shortcuts: Shortcuts, { pencil, onSelecting }: RoomKeys): Shortcuts {
  return Object.fromEntries(
    Object.entries(shortcuts).map(([key, run]) => [
      key,
      (event) => (pencil.current?.hasSelection() ? onSelecting() : run(event)),
    ]),
  );
}
