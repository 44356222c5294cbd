import { passageOfRow, selectedPassage } from './passage.ts';
import type { Passage } from './pencil.ts';

/** Choosing passages where no editor has come to the sheet: by selecting, or by walking from row to row. */
export class PlainPencil {
  readonly #root: HTMLElement;
  #row: HTMLElement | undefined;
  #hasFocus = false;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  visit(element: Element): void {
    this.#row = element.closest<HTMLElement>('.manuscript__row') ?? this.#row;
    this.#hasFocus = this.#row === element;
  }

  /** The key of the row that was visited last, and whether it had the focus until the sheet was drawn anew. */
  get last(): { row: string; hadFocus: boolean } | undefined {
    const row = this.#row?.dataset.key;
    return row === undefined ? undefined : { row, hadFocus: this.#hasFocus };
  }

  walk(step: 1 | -1): void {
    const rows = [...this.#root.querySelectorAll<HTMLElement>('.manuscript__row')];
    for (const row of rows) row.tabIndex = 0;
    const at = this.#row ? rows.indexOf(this.#row) : -1;
    const next = rows[at < 0 ? 0 : at + step];
    document.getSelection()?.removeAllRanges();
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }

  passage(): Passage | undefined {
    return selectedPassage(this.#root) ?? (this.#row && passageOfRow(this.#row));
  }

  hasSelection(): boolean {
    return selectedPassage(this.#root) !== undefined;
  }

  returnToRow(key?: string): void {
    const named = key === undefined ? null : this.#root.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (named) this.#row = named;
    if (this.#row) this.#row.tabIndex = 0;
    this.#row?.focus();
  }
}
