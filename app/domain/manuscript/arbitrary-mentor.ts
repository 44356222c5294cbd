import { history, redo, undo } from 'prosemirror-history';
import { Fragment, Slice } from 'prosemirror-model';
import { type Command, EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { cleanLine } from './clean-text.ts';
import { type Field, isMultiline, type ManuscriptDocument } from './document.ts';
import { nodeOfTokens, positionAt, tokenIndexAt, tokensOfNode } from './field-node.ts';
import { fieldSchema } from './field-schema.ts';
import { strikeBackward, strikeForward } from './strike-commands.ts';
import { isProven, type SuggestingRules, takeBack, trackSteps, trackTransaction } from './suggesting.ts';
import { BREAK, flattenField, type Token, tokenText } from './tokens.ts';

/**
 * A mentor who edits one field at random in a real editor state, beside a plain text that gets the same orders and
 * knows nothing of suggestions: for the tests of this room.
 */
export class ArbitraryMentor {
  readonly #dice: Dice;
  readonly #rules: SuggestingRules;
  #state: EditorState;
  #clock = 0;
  /** What stands, were all suggestions accepted. */
  #text: string[];
  #past: string[][] = [];
  #future: string[][] = [];

  constructor(base: ManuscriptDocument, field: Field, dice: Dice) {
    const tokens = flattenField(base, field);
    let count = 0;
    this.#dice = dice;
    this.#rules = { field, submitted: tokenText(tokens), newId: () => `s${count++}` };
    this.#text = tokens.map(({ text }) => text);
    this.#state = EditorState.create({
      doc: nodeOfTokens(tokens),
      plugins: [history({ newGroupDelay: 0, depth: 1_000 })],
    });
  }

  get state(): EditorState {
    return this.#state;
  }

  get tokens(): readonly Token[] {
    return tokensOfNode(this.#state.doc);
  }

  get expected(): string {
    return this.#text.join('');
  }

  /** One random edit, often after going somewhere else. Returns its name. */
  act(): string {
    if (this.#dice.chance(0.6)) this.#goSomewhere();
    const [name, work] = this.#dice.of(this.#works);
    work();
    return name;
  }

  readonly #works: [name: string, work: () => void][] = [
    ['type', () => this.#insert(this.#dice.word())],
    [
      'type letters',
      () => {
        for (const letter of this.#dice.word()) this.#insert(letter);
      },
    ],
    ['delete', () => this.#deleteSelection()],
    ['backspace', () => this.#press(strikeBackward('grapheme'), -1)],
    ['delete forward', () => this.#press(strikeForward('grapheme'), 1)],
    [
      'backspace often',
      () => {
        for (let n = 0; n < 6; n += 1) this.#press(strikeBackward('grapheme'), -1);
      },
    ],
    ['split', () => this.#paste(['', ''])],
    ['join', () => this.#join()],
    ['paste', () => this.#paste(this.#dice.lines())],
    ['paste forged marks', () => this.#paste(this.#dice.lines(), true)],
    ['forge marks', () => this.#forge()],
    ['replace everywhere', () => this.#replaceEverywhere()],
    ['compose', () => this.#compose()],
    ['take back', () => this.#takeBack()],
    ['undo', () => this.#undo()],
    [
      'undo often',
      () => {
        for (let n = 0; n < 4; n += 1) this.#undo();
      },
    ],
    ['redo', () => this.#redo()],
  ];

  get workCount(): number {
    return this.#works.length;
  }

  #goSomewhere(): void {
    const { doc } = this.#state;
    const last = this.tokens.length;
    const anchor = this.#dice.chance(0.05) ? 0 : this.#dice.below(last + 1);
    const far = this.#dice.chance(0.15) ? last : 8;
    const reach = this.#dice.chance(0.5) ? 0 : this.#dice.below(far + 1) * (this.#dice.chance(0.5) ? 1 : -1);
    const head = Math.max(0, Math.min(last, anchor + reach));
    this.#select(positionAt(doc, anchor), positionAt(doc, head));
  }

  #select(anchor: number, head: number): void {
    const { tr, doc } = this.#state;
    this.#state = this.#state.apply(tr.setSelection(TextSelection.create(doc, anchor, head)));
  }

  #tick(): number {
    this.#clock += 1_000;
    return this.#clock;
  }

  #dispatch(raw: Transaction): void {
    const tracked = trackTransaction(this.#state, raw.setTime(this.#tick()), this.#rules);
    if (!tracked.ok) throw new Error(tracked.reason);
    this.#apply(tracked.transaction);
  }

  #apply(transaction: Transaction): void {
    const next = this.#state.apply(transaction);
    if (!isProven(next.doc, this.#rules)) throw new Error('the submitted text changed');
    this.#state = next;
  }

  /** The plain text's turn; what does not change the document is nothing to be undone. */
  #expect(before: EditorState, text: string[]): void {
    if (!before.doc.eq(this.#state.doc)) {
      this.#past.push(this.#text);
      this.#future = [];
    }
    this.#text = text;
  }

  #insert(text: string): void {
    const before = this.#state;
    const { from, to } = this.#standing();
    this.#dispatch(before.tr.insertText(text));
    this.#expect(before, this.#text.toSpliced(from, to - from, ...text));
  }

  #deleteSelection(): void {
    const before = this.#state;
    const { from, to } = this.#standing();
    this.#dispatch(before.tr.deleteSelection());
    this.#expect(before, this.#text.toSpliced(from, to - from));
  }

  #press(command: Command, direction: -1 | 1): void {
    if (!this.#state.selection.empty) {
      this.#deleteSelection();
      return;
    }
    const before = this.#state;
    const { from } = this.#standing();
    command(before, (raw) => this.#dispatch(raw));
    const gone = direction < 0 ? from - 1 : from;
    this.#expect(before, this.#text.toSpliced(Math.max(gone, 0), gone < 0 ? 0 : 1));
  }

  /** Takes out one paragraph break, as Backspace at the start of a paragraph does. */
  #join(): void {
    const breaks = this.tokens.flatMap(({ text, status }, index) =>
      text === BREAK && status !== 'del' ? [index] : [],
    );
    if (breaks.length === 0) return;
    const at = this.#dice.of(breaks);
    const position = positionAt(this.#state.doc, at + 1);
    this.#select(position, position);
    this.#press(strikeBackward('grapheme'), -1);
  }

  #paste(lines: string[], isForged = false): void {
    const before = this.#state;
    const { from, to } = this.#standing();
    const marks = isForged ? [this.#forgedMark()] : [];
    const brk = isForged ? 'del:palsu' : null;
    const paragraphs = lines.map((line) =>
      fieldSchema.node('paragraph', { brk }, line === '' ? [] : fieldSchema.text(line, marks)),
    );
    this.#dispatch(before.tr.replaceSelection(new Slice(Fragment.from(paragraphs), 1, 1)));
    const text = isMultiline(this.#rules.field) ? lines.join(BREAK) : cleanLine(lines.join(BREAK));
    this.#expect(before, this.#text.toSpliced(from, to - from, ...text));
  }

  /** Steps that change no text and claim that something was suggested. */
  #forge(): void {
    const before = this.#state;
    const { from, to } = before.selection;
    this.#dispatch(before.tr.addMark(from, to, this.#forgedMark()).setNodeAttribute(0, 'brk', 'ins:palsu'));
    this.#expect(before, this.#text);
  }

  /** One transaction of many stretches. */
  #replaceEverywhere(): void {
    const before = this.#state;
    const raw = before.tr;
    const sought = this.#dice.of(['a', 'e', ' ']);
    const standing: string[] = [];
    this.tokens.forEach(({ text, status }, index) => {
      if (text !== sought) return;
      const from = raw.mapping.map(positionAt(before.doc, index));
      raw.insertText('Ü', from, from + 1);
      if (status === 'del') standing.push(String(index));
    });
    const text = this.tokens.flatMap((token) =>
      token.text === sought ? ['Ü'] : token.status === 'del' ? [] : [token.text],
    );
    this.#dispatch(raw);
    this.#expect(before, text);
  }

  /** An input method writes a syllable, takes it back, writes the word; the editor sees it raw and settles later. */
  #compose(): void {
    if (!this.#state.selection.empty) this.#deleteSelection();
    const before = this.#state;
    const { from } = this.#standing();
    const word = this.#dice.word();
    let raw = before;
    const start = before.selection.from;
    const maps = [];
    for (let length = 1; length <= word.length; length += 1) {
      const transaction = raw.tr.insertText(word.slice(0, length), start, start + length - 1);
      maps.push(...transaction.mapping.maps);
      raw = raw.apply(transaction);
    }
    const tracked = trackSteps(before, raw, maps, this.#rules);
    if (!tracked.ok) throw new Error(tracked.reason);
    this.#apply(tracked.transaction.setTime(this.#tick()));
    this.#expect(before, this.#text.toSpliced(from, 0, ...word));
  }

  #takeBack(): void {
    const ids = [...new Set(this.tokens.flatMap(({ id }) => id ?? []))];
    if (ids.length === 0) return;
    const before = this.#state;
    const id = this.#dice.of(ids);
    const left = this.tokens.filter(({ id: own, status }) =>
      own === id ? status === 'del' : status !== 'del',
    );
    const transaction = takeBack(before, id);
    if (!transaction) throw new Error('a suggestion without a place');
    this.#apply(transaction.setTime(this.#tick()));
    this.#expect(
      before,
      left.map(({ text }) => text),
    );
  }

  #undo(): void {
    if (!undo(this.#state, (transaction) => this.#apply(transaction))) return;
    this.#future.push(this.#text);
    this.#text = this.#past.pop() ?? ['nothing to undo'];
  }

  #redo(): void {
    if (!redo(this.#state, (transaction) => this.#apply(transaction))) return;
    this.#past.push(this.#text);
    this.#text = this.#future.pop() ?? ['nothing to redo'];
  }

  /** The selection in what stands: struck text does not count. */
  #standing(): { from: number; to: number } {
    const { doc, selection } = this.#state;
    const before = (position: number) =>
      this.tokens.slice(0, tokenIndexAt(doc, position)).filter(({ status }) => status !== 'del').length;
    return { from: before(selection.from), to: before(selection.to) };
  }

  #forgedMark() {
    return fieldSchema.mark(this.#dice.of(['insertion', 'deletion'] as const), { id: 'palsu' });
  }
}

/** The same numbers for the same seed (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed * 0x9e3779b1;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, at: this.next() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  word(): string {
    return this.of([
      'a',
      'aa',
      ' ',
      '  ',
      ', ',
      'Bupati',
      'obat-obatan',
      '😀',
      '“',
      '86,2',
      'é',
      ' dan ',
      'a a',
    ]);
  }

  lines(): string[] {
    return Array.from({ length: 1 + this.below(3) }, () => (this.chance(0.15) ? '' : this.word()));
  }
}
