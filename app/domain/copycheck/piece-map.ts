/** Text put together from pieces of another text, and the way back. */
export class PieceMap {
  text = '';
  readonly #source: string;
  /** Where each piece begins here and there. */
  readonly #pieces: { at: number; from: number; length: number }[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  add({ start, end }: { start: number; end: number }): void {
    this.#pieces.push({ at: this.text.length, from: start, length: end - start });
    this.text += this.#source.slice(start, end);
  }

  /** What stands between two pieces and comes from nowhere. */
  gap(text: string): void {
    this.text += text;
  }

  locate(start: number, end: number): { start: number; end: number } {
    const from = this.#back(start);
    return { start: from, end: end > start ? Math.max(from, this.#back(end - 1) + 1) : from };
  }

  #back(offset: number): number {
    let place = 0;
    for (const { at, from, length } of this.#pieces) {
      if (at > offset) break;
      place = from + Math.min(offset - at, length);
    }
    return place;
  }
}
