import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { NOTE_GAP, placeNotes } from './margin-places.ts';

export interface PlacedNote {
  id: string;
  /** The row it belongs to. */
  rowKey: string;
  content: ReactNode;
}

interface MarginLayerProps {
  notes: PlacedNote[];
  activeId: string | undefined;
  /** On a narrow screen the notes stand between the paragraphs: how much room each row leaves. */
  onGaps: (gaps: Map<string, number>) => void;
}

const NARROW = '(max-width: 960px)';

/** Notes beside their paragraphs, lined up whenever the text, the notes or the window change. */
export function MarginLayer({ notes, activeId, onGaps }: MarginLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const latest = useRef({ activeId, onGaps });
  latest.current = { activeId, onGaps };

  const line = useCallback(() => {
    const root = layer.current;
    if (!root?.parentElement) return;
    const elements = [...root.children] as HTMLElement[];
    const isNarrow = window.matchMedia(NARROW).matches;
    const sized = elements.map((element) => ({
      element,
      id: element.dataset.note ?? '',
      row: element.dataset.beside ?? '',
      height: element.offsetHeight,
    }));
    latest.current.onGaps(isNarrow ? gapsOf(sized) : new Map());
    const origin = root.getBoundingClientRect().top;
    const rowOf = (key: string) => root.parentElement?.querySelector(`[data-row="${key}"]`);
    const edge = (key: string) => {
      const box = rowOf(key)?.getBoundingClientRect();
      return box ? (isNarrow ? box.bottom + NOTE_GAP / 2 : box.top) - origin : 0;
    };
    const places = placeNotes(
      sized.map(({ id, row, height }) => ({ id, top: edge(row), height })),
      isNarrow ? undefined : latest.current.activeId,
    );
    let bottom = 0;
    for (const { element, id, height } of sized) {
      const top = Math.round(places.get(id) ?? 0);
      element.style.top = `${top}px`;
      bottom = Math.max(bottom, top + height);
    }
    root.style.minHeight = isNarrow ? '' : `${bottom}px`;
  }, []);

  useLayoutEffect(line);
  const observer = useRef<ResizeObserver>();
  useEffect(() => {
    const root = layer.current;
    if (!root?.parentElement) return;
    observer.current = new ResizeObserver(line);
    observer.current.observe(root.parentElement);
    void document.fonts?.ready.then(line);
    return () => observer.current?.disconnect();
  }, [line]);
  // A note grows by itself too: a list that opens in it, a field that somebody draws larger.
  useEffect(() => {
    for (const { id } of notes) {
      const note = layer.current?.querySelector(`[data-note="${CSS.escape(id)}"]`);
      if (note) observer.current?.observe(note);
    }
  }, [notes]);

  return (
    <div className="live__margin" ref={layer}>
      {notes.map(({ id, rowKey, content }) => (
        <div key={id} className="live__note" data-note={id} data-beside={rowKey}>
          {content}
        </div>
      ))}
    </div>
  );
}

function gapsOf(notes: readonly { row: string; height: number }[]): Map<string, number> {
  const gaps = new Map<string, number>();
  for (const { row, height } of notes) gaps.set(row, (gaps.get(row) ?? NOTE_GAP / 2) + height + NOTE_GAP);
  return gaps;
}
