import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ManuscriptRow } from '#app/desk/manuscript/manuscript-rows.ts';
import type { SheetEditors } from '#app/desk/suggesting/sheet-editors.ts';
import { isSuggestionTarget } from '#app/domain/manuscript/anchor.ts';
import { targetAt } from '#app/domain/manuscript/target-at.ts';
import { flattenField, tokenText } from '#app/domain/manuscript/tokens.ts';
import { useBeforePaint } from '#app/ui/use-before-paint.ts';
import type { Composing } from './composer.tsx';
import type { EditorsClass } from './live-sheet.tsx';
import type { MarkKind, Passage, Pencil } from './pencil.ts';
import { PlainPencil } from './plain-pencil.ts';
import { rowKeyAt } from './rows.ts';
import type { Review } from './use-review.ts';

interface PencilOptions {
  /** Around the sheet. */
  root: RefObject<HTMLElement>;
  review: Review;
  rows: ManuscriptRow[];
  onCompose: (composing: Composing) => void;
  onSay: (words: string) => void;
  onWarn: (words: string) => void;
}

/** The editors as soon as their code is here; until then, and without it, the sheet is marked without them. */
export function usePencil({ root, review, rows, onCompose, onSay, onWarn }: PencilOptions) {
  const editors = useRef<SheetEditors>();
  const plain = useRef<PlainPencil>();
  const latest = useRef({ review, rows, onCompose, onSay, onWarn });
  latest.current = { review, rows, onCompose, onSay, onWarn };

  const Editors = useEditors(() => plain.current?.hasSelection() ?? false);
  useBeforePaint(() => {
    const sheet = root.current;
    if (!sheet) return;
    plain.current = new PlainPencil(sheet);
    const visit = (event: FocusEvent) => {
      const target = event.target as HTMLElement;
      plain.current?.visit(target);
      editors.current?.visit(target);
    };
    sheet.addEventListener('focusin', visit);
    return () => sheet.removeEventListener('focusin', visit);
  }, [root]);
  useClickToEdit(root, editors);
  /** The row that was visited before the editors came is the one to go on from. */
  const takeOver = useCallback((live: SheetEditors) => {
    editors.current = live;
    const last = plain.current?.last;
    if (last) live.visitKey(last.row, last.hadFocus && document.activeElement === document.body);
  }, []);

  const pencil = useMemo((): Pencil => {
    const chosen = (): Passage | undefined => {
      const live = editors.current;
      return live ? (live.passage() ?? live.paragraph()) : plain.current?.passage();
    };
    const walk = (step: 1 | -1) => {
      const live = editors.current;
      if (!live) return plain.current?.walk(step);
      live.setMode(true);
      document.getSelection()?.removeAllRanges();
      const all = live.rows();
      const at = live.row ? all.indexOf(live.row) : -1;
      live.focusRow(all[at < 0 ? 0 : at + step]);
    };
    return {
      walk,
      mark(kind) {
        // A note's words may follow the key at once: as keys they would decide, or leave. They get a place.
        if (isNote(kind) && !chosen()) walk(1);
        const passage = chosen();
        if (!passage) return latest.current.onWarn(NOTHING_CHOSEN);
        const live = editors.current;
        if (live && kind === 'strike') {
          live.strike(passage);
          latest.current.onSay('Usul hapus ditandai.');
        } else if (live && kind === 'insert') live.enter({ ...passage, from: passage.to });
        else latest.current.onCompose(composingFor(kind, passage, latest.current));
      },
      edit() {
        const live = editors.current;
        const passage = live?.passage();
        const paragraph = live?.paragraph();
        if (passage) live?.enter(passage);
        else if (paragraph) live?.enter({ ...paragraph, to: paragraph.from });
        else live?.enter({ field: 'judul', from: 0, to: 0 });
        return live !== undefined;
      },
      hasSelection: () =>
        Boolean(editors.current ? editors.current.passage() : plain.current?.hasSelection()),
      returnToRow(key) {
        const live = editors.current;
        if (!live) return plain.current?.returnToRow(key);
        if (!live.isReading) return live.resume();
        if (key === undefined) live.focusRow(live.row);
        else live.visitKey(key, true);
      },
    };
  }, []);
  return { Editors, editors, takeOver, pencil };
}

const isNote = (kind: MarkKind): boolean => kind === 'comment' || kind === 'praise';

const NOTHING_CHOSEN =
  'Pilih kata-kata di naskah lebih dahulu, atau pindah ke sebuah paragraf dengan J dan K.';

function composingFor(
  kind: MarkKind,
  passage: Passage,
  { review, rows }: { review: Review; rows: ManuscriptRow[] },
): Composing {
  const { field, from, to } = passage;
  const { document } = review.work;
  const rowKey = rowKeyAt(rows, field, from) ?? `${field}-0`;
  const text = tokenText(flattenField(document, field).slice(from, to));
  const target = targetAt(document, field, passage);
  if (kind === 'insert' || kind === 'strike' || !target) {
    const words = kind === 'strike' ? '' : text;
    return { kind: 'suggestion', passage, rowKey, words, start: text };
  }
  const quote = isSuggestionTarget(target) ? text : target.quote;
  return { kind, target, quote, rowKey, words: '', start: '' };
}

/** The editors' code. While words are selected for a mark the sheet stays as it is: drawn anew they would not be. */
function useEditors(hasSelection: () => boolean): EditorsClass | undefined {
  const [come, setCome] = useState<EditorsClass>();
  const [Editors, setEditors] = useState<EditorsClass>();
  useEffect(() => {
    let isHere = true;
    import('#app/desk/suggesting/sheet-editors.ts')
      .then((module) => isHere && setCome(() => module.SheetEditors))
      // Without it the composer does the same; the next visit tries again.
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  const selects = useRef(hasSelection);
  selects.current = hasSelection;
  useEffect(() => {
    if (!come || Editors) return;
    const enter = () => selects.current() || setEditors(() => come);
    enter();
    document.addEventListener('selectionchange', enter);
    return () => document.removeEventListener('selectionchange', enter);
  }, [come, Editors]);
  return Editors;
}

/**
 * A click with the mouse puts the caret where it was pressed: a notice that comes meanwhile moves the page under it.
 * A finger that scrolls and taps puts none.
 */
function useClickToEdit(root: RefObject<HTMLElement>, editors: RefObject<SheetEditors | undefined>): void {
  useEffect(() => {
    const sheet = root.current;
    if (!sheet) return;
    const placeOf = ({ target, clientX, clientY }: MouseEvent): Passage | undefined => {
      const element = target as Element;
      const field = element.closest<HTMLElement>('[data-field]')?.dataset.field as
        | Passage['field']
        | undefined;
      if (!field || element.closest('[data-comment]')) return undefined;
      return editors.current?.placeAt(field, clientX, clientY);
    };
    let pressed: Passage | undefined;
    const press = (event: MouseEvent) => {
      pressed = editors.current?.isReading ? placeOf(event) : undefined;
    };
    const click = (event: MouseEvent) => {
      const live = editors.current;
      const isFinger = event instanceof PointerEvent && event.pointerType === 'touch';
      if (!live?.isReading || isFinger || event.button !== 0 || !document.getSelection()?.isCollapsed) return;
      // The click of a screen reader presses nothing before.
      const place = (event.detail > 0 && pressed) || placeOf(event);
      if (place) live.enter(place);
    };
    sheet.addEventListener('mousedown', press);
    sheet.addEventListener('click', click);
    return () => {
      sheet.removeEventListener('mousedown', press);
      sheet.removeEventListener('click', click);
    };
  }, [root, editors]);
}
