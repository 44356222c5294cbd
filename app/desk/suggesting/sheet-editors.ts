import type { TokenRange } from '#app/domain/manuscript/coordinates.ts';
import { FIELDS, type Field } from '#app/domain/manuscript/document.ts';
import { BREAK, type Token, type TokensByField, tokenText } from '#app/domain/manuscript/tokens.ts';
import { type CommentOnField, type PassageInHand, rowKey } from './field-marks.ts';
import {
  createSuggestingEditor,
  type SuggestingEditor,
  type SuggestingOptions,
} from './suggesting-editor.ts';

/** What is drawn on the whole sheet. */
export interface SheetMarks {
  comments: readonly CommentOnField[];
  writing: PassageInHand | undefined;
  fieldOf: (passage: PassageInHand) => Field | undefined;
  activeId: string | undefined;
  changed: Partial<Record<Field, boolean[]>>;
}

export interface SheetListeners {
  onChange: (field: Field, tokens: readonly Token[]) => void;
  onRefusal: Parameters<SuggestingOptions['onRefusal']>[0] extends infer Reason
    ? (reason: Reason) => void
    : never;
  onSuggestion: (id: string | null) => void;
  onComment: (id: string) => void;
  onReason: (wanted: number | 'words') => void;
  onMode: (isReading: boolean) => void;
}

export interface PassageOnSheet extends TokenRange {
  field: Field;
}

const LABELS: Record<Field, string> = {
  judul: 'Judul',
  kota: 'Kota asal berita',
  hari: 'Hari dan tanggal peristiwa',
  teras: 'Teras',
  tubuh: 'Tubuh berita',
};

/** The editors of one sheet: five fields that are read, walked through and edited as one page. */
export class SheetEditors {
  readonly #editors: Record<Field, SuggestingEditor>;
  readonly #listeners: SheetListeners;
  #marks: SheetMarks = {
    comments: [],
    writing: undefined,
    fieldOf: () => undefined,
    activeId: undefined,
    changed: {},
  };
  #gaps = new Map<string, number>();
  #isReading = true;
  #lastField: Field = 'judul';
  #visited: Field = 'judul';
  /** The row that was visited last. */
  #row: HTMLElement | undefined;

  constructor(
    places: Record<Field, HTMLElement>,
    submitted: TokensByField,
    tracked: TokensByField,
    listeners: SheetListeners,
  ) {
    this.#listeners = listeners;
    const editor = (field: Field): SuggestingEditor =>
      createSuggestingEditor({
        field,
        place: places[field],
        label: LABELS[field],
        submitted: tokenText(submitted[field]),
        tokens: tracked[field],
        newId: () => crypto.randomUUID(),
        readingAttributes: field === 'judul' ? { role: 'heading', 'aria-level': '2' } : {},
        onChange: (tokens) => {
          this.#lastField = field;
          listeners.onChange(field, tokens);
        },
        onRefusal: listeners.onRefusal,
        onSuggestion: listeners.onSuggestion,
        onComment: listeners.onComment,
        onReason: listeners.onReason,
        onLeave: (how) => (how === 'reading' ? this.read(field) : this.#enterNext(field)),
      });
    this.#editors = {
      judul: editor('judul'),
      kota: editor('kota'),
      hari: editor('hari'),
      teras: editor('teras'),
      tubuh: editor('tubuh'),
    };
    this.#draw();
  }

  get isReading(): boolean {
    return this.#isReading;
  }

  setMarks(marks: SheetMarks): void {
    this.#marks = marks;
    this.#draw();
  }

  /** Room for notes between the paragraphs, by row. */
  setGaps(gaps: Map<string, number>): void {
    const isSame =
      gaps.size === this.#gaps.size && [...gaps].every(([row, gap]) => this.#gaps.get(row) === gap);
    if (isSame) return;
    this.#gaps = gaps;
    this.#draw();
  }

  setTokens(field: Field, tokens: readonly Token[]): void {
    this.#editors[field].setTokens(tokens);
  }

  setMode(isReading: boolean): void {
    if (isReading === this.#isReading) return;
    this.#isReading = isReading;
    this.#draw();
    this.#listeners.onMode(isReading);
  }

  /** What is selected, in either mode; undefined when nothing is, or when it reaches over two fields. */
  passage(): PassageOnSheet | undefined {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
    const range = selection.getRangeAt(0);
    for (const field of FIELDS) {
      const found = this.#editors[field].rangeOf(range);
      if (found && found.to > found.from) return { field, ...found };
    }
    return undefined;
  }

  /** The paragraph with the caret, or the one that was visited last. */
  paragraph(): PassageOnSheet | undefined {
    const field = FIELDS.find((name) => this.#editors[name].element.contains(document.activeElement));
    const editor = field && this.#editors[field];
    if (field && editor && !this.#isReading)
      return { field, ...paragraphAround(editor.tokens(), editor.selection().to) };
    const place = this.#placeOf(this.#row);
    return place && { field: place.field, ...paragraphAt(this.#editors[place.field].tokens(), place.index) };
  }

  /** Something of the sheet has the focus: a row, or a field with a caret. */
  visit(element: HTMLElement): void {
    if (element.dataset.row) this.#row = element;
    this.#visited = FIELDS.find((field) => this.#editors[field].element.contains(element)) ?? this.#visited;
  }

  /** The caret again where it was. */
  resume(): void {
    this.#editors[this.#visited].focus();
  }

  /** The same by its key, and focused when asked for. */
  visitKey(key: string, isFocused: boolean): void {
    const row = this.rows().find(({ dataset }) => dataset.row === key);
    if (row) this.#row = row;
    if (isFocused) this.focusRow(row);
  }

  get row(): HTMLElement | undefined {
    return this.#row?.isConnected ? this.#row : this.#rowOfSame();
  }

  /** Puts the caret, or a selection, into the text. */
  enter({ field, from, to }: PassageOnSheet): void {
    this.setMode(false);
    const editor = this.#editors[field];
    editor.focus();
    editor.select({ from, to });
  }

  /** The place of a point on the screen. */
  placeAt(field: Field, left: number, top: number): PassageOnSheet {
    const index = this.#editors[field].indexAtPoint(left, top);
    return { field, from: index, to: index };
  }

  /** Back to reading, at the paragraph where the caret was. */
  read(field: Field): void {
    const editor = this.#editors[field];
    const index = paragraphIndex(editor.tokens(), editor.selection().to);
    this.setMode(true);
    this.focusRow(this.#elementOf(field, index));
  }

  focusRow(row: HTMLElement | undefined): void {
    if (!row) return;
    this.#row = row;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }

  rows(): HTMLElement[] {
    return FIELDS_ON_PAGE.flatMap((field) => [...this.#editors[field].element.children]) as HTMLElement[];
  }

  strike(passage: PassageOnSheet): void {
    this.#editors[passage.field].strike(passage);
  }

  takeBack(id: string): void {
    for (const field of FIELDS) this.#editors[field].takeBack(id);
  }

  run(command: 'undo' | 'redo'): boolean {
    const field = this.#fieldFor(command);
    if (field) this.#editors[field].run(command);
    return field !== undefined;
  }

  can(command: 'undo' | 'redo'): boolean {
    return this.#fieldFor(command) !== undefined;
  }

  settle(): void {
    for (const field of FIELDS) this.#editors[field].settle();
  }

  destroy(): void {
    for (const field of FIELDS) this.#editors[field].destroy();
  }

  #fieldFor(command: 'undo' | 'redo'): Field | undefined {
    return [this.#lastField, ...FIELDS].find((field) => this.#editors[field].can(command));
  }

  #enterNext(field: Field): void {
    const next = FIELDS_ON_PAGE[FIELDS_ON_PAGE.indexOf(field) + 1];
    if (next) this.enter({ field: next, from: 0, to: 0 });
  }

  #draw(): void {
    const { comments, writing, fieldOf, activeId, changed } = this.#marks;
    for (const field of FIELDS) {
      const editor = this.#editors[field];
      const count = editor.tokens().filter(({ text }) => text === BREAK).length + 1;
      editor.setMarks({
        isReading: this.#isReading,
        comments: comments.filter((comment) => fieldOf(comment) === field),
        writing: writing && fieldOf(writing) === field ? writing : undefined,
        activeId,
        changed: changed[field] ?? [],
        gaps: Array.from({ length: count }, (_, index) => this.#gaps.get(rowKey(field, index)) ?? 0),
      });
    }
  }

  #placeOf(row: HTMLElement | undefined): { field: Field; index: number } | undefined {
    const [name, index] = (row?.dataset.row ?? '').split('-');
    const field = FIELDS.find((known) => known === name);
    return field && { field, index: Number(index) };
  }

  #elementOf(field: Field, index: number): HTMLElement | undefined {
    return this.#editors[field].element.children[index] as HTMLElement | undefined;
  }

  /** A paragraph is drawn anew when its text changes; its row stays. */
  #rowOfSame(): HTMLElement | undefined {
    const place = this.#placeOf(this.#row);
    return place && this.#elementOf(place.field, place.index);
  }
}

/** In the order of the page. */
const FIELDS_ON_PAGE: Field[] = ['judul', 'hari', 'kota', 'teras', 'tubuh'];

function paragraphIndex(tokens: readonly Token[], at: number): number {
  return tokens.slice(0, at).filter(({ text }) => text === BREAK).length;
}

function paragraphAround(tokens: readonly Token[], at: number): TokenRange {
  return paragraphAt(tokens, paragraphIndex(tokens, at));
}

/** One paragraph without its break. */
function paragraphAt(tokens: readonly Token[], index: number): TokenRange {
  const breaks = tokens.flatMap(({ text }, at) => (text === BREAK ? [at] : []));
  const before = breaks[index - 1];
  return { from: before === undefined ? 0 : before + 1, to: breaks[index] ?? tokens.length };
}
