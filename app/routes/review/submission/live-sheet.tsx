import { type MutableRefObject, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ChangedParagraphs } from '#app/desk/manuscript/manuscript-rows.ts';
import type { CommentOnField, PassageInHand } from '#app/desk/suggesting/field-marks.ts';
import type { SheetEditors } from '#app/desk/suggesting/sheet-editors.ts';
import { isSuggestionTarget } from '#app/domain/manuscript/anchor.ts';
import { FIELDS, type Field, type ManuscriptDocument } from '#app/domain/manuscript/document.ts';
import { flatten, reject, type Token } from '#app/domain/manuscript/tokens.ts';

/** The editors' code, once it has come. */
export type EditorsClass = typeof SheetEditors;

interface LiveSheetProps {
  Editors: EditorsClass;
  document: ManuscriptDocument;
  comments: readonly CommentOnField[];
  writing: PassageInHand | undefined;
  changed: ChangedParagraphs | undefined;
  activeId: string | undefined;
  isReading: boolean;
  editors: MutableRefObject<SheetEditors | undefined>;
  onReady: (editors: SheetEditors) => void;
  onTokens: (field: Field, tokens: readonly Token[]) => void;
  onMode: (isReading: boolean) => void;
  onActive: (id: string | undefined) => void;
  onReason: (wanted: number | 'words') => void;
  onRefusal: (reason: 'changes_submitted' | 'too_large') => void;
  /** The notes beside it. */
  children: (editors: SheetEditors | undefined) => ReactNode;
}

/** The manuscript as paper: read and walked through, and with a caret in it every edit is a suggestion. */
export function LiveSheet(props: LiveSheetProps) {
  const { Editors, document: tracked, comments, writing, changed, activeId, isReading } = props;
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [ready, setReady] = useState<SheetEditors>();
  /** What the editors hold, so that only what comes from elsewhere is put into them. */
  const held = useRef(tracked);

  // In the same moment as the sheet is drawn anew: a key in between would find no paragraph to go to.
  useLayoutEffect(() => {
    const root = frame.current;
    if (!root) return;
    const place = (field: Field) => root.querySelector<HTMLElement>(`[data-place="${field}"]`) ?? root;
    const start = latest.current.document;
    const report = reportSoon((field, tokens) => latest.current.onTokens(field, tokens));
    const made = new Editors(
      {
        judul: place('judul'),
        kota: place('kota'),
        hari: place('hari'),
        teras: place('teras'),
        tubuh: place('tubuh'),
      },
      flatten(reject(start)),
      flatten(start),
      {
        onChange: report.later,
        onRefusal: (reason) => latest.current.onRefusal(reason),
        onSuggestion: (id) => latest.current.onActive(id ?? undefined),
        onComment: (id) => latest.current.onActive(id),
        onReason(wanted) {
          // It is about the suggestion that the last key may have begun.
          flushSync(report.now);
          latest.current.onReason(wanted);
        },
        onMode: (reading) => latest.current.onMode(reading),
      },
    );
    // Whoever leaves the text for a button means all of it.
    root.addEventListener('focusout', report.now);
    latest.current.onReady(made);
    setReady(made);
    return () => {
      root.removeEventListener('focusout', report.now);
      made.settle();
      report.now();
      made.destroy();
      latest.current.editors.current = undefined;
    };
  }, [Editors]);

  useEffect(() => {
    if (!ready || held.current === tracked) return;
    held.current = tracked;
    const tokens = flatten(tracked);
    for (const field of FIELDS) ready.setTokens(field, tokens[field]);
  }, [ready, tracked]);

  useLayoutEffect(() => {
    const fieldOf = ({ target }: PassageInHand) =>
      isSuggestionTarget(target)
        ? fieldOfSuggestion(latest.current.document, target.suggestion)
        : target.field;
    ready?.setMarks({ comments, writing, fieldOf, activeId, changed: changed ?? {} });
  }, [ready, comments, writing, activeId, changed]);

  return (
    <div className={isReading ? 'manuscript live' : 'manuscript live live--editing'} ref={frame}>
      <div className="live__text">
        <div data-place="judul" className="manuscript__headline" />
        <div className="live__day manuscript__day">
          <span>Hari dan tanggal peristiwa: </span>
          <div data-place="hari" />
        </div>
        <div className="live__lead">
          <div data-place="kota" className="dateline" />
          <div data-place="teras" />
        </div>
        <div data-place="tubuh" />
      </div>
      {props.children(ready)}
    </div>
  );
}

const REPORT_MS = 30;

/** Fast typing is told on in bundles: drawing the margin must not stand in its way. */
function reportSoon(report: (field: Field, tokens: readonly Token[]) => void) {
  const waiting = new Map<Field, readonly Token[]>();
  let timer = 0;
  const now = () => {
    window.clearTimeout(timer);
    timer = 0;
    for (const [field, tokens] of waiting) report(field, tokens);
    waiting.clear();
  };
  return {
    now,
    later(field: Field, tokens: readonly Token[]) {
      waiting.set(field, tokens);
      timer ||= window.setTimeout(now, REPORT_MS);
    },
  };
}

function fieldOfSuggestion(document: ManuscriptDocument, id: string): Field | undefined {
  const tokens = flatten(document);
  return FIELDS.find((field) => tokens[field].some((token) => token.id === id));
}
