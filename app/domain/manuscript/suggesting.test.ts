import { history, undo } from 'prosemirror-history';
import { Fragment, Slice } from 'prosemirror-model';
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Field } from './document.ts';
import { nodeOfTokens, positionAt, tokenIndexAt, tokensOfNode } from './field-node.ts';
import { fieldSchema } from './field-schema.ts';
import { strikeBackward, strikeForward } from './strike-commands.ts';
import { isProven, takeBack, trackSteps, trackTransaction } from './suggesting.ts';
import { plainToken } from './tokens.ts';

let state: EditorState;
let field: Field;
let ids = 0;
const rules = () => ({ field, submitted: base, newId: () => `s${++ids}` });
let base = '';

function open(text: string, inField: Field = 'tubuh'): void {
  base = text;
  field = inField;
  ids = 0;
  state = EditorState.create({
    doc: nodeOfTokens(Array.from(text, plainToken)),
    plugins: [history()],
  });
}

/** `[-struck-]`, `{+suggested+}`; `|` the caret, where two of them meet before the later one; a break is `¶`. */
function reads(): string {
  const caret = tokenIndexAt(state.doc, state.selection.head);
  const tokens = tokensOfNode(state.doc);
  let text = '';
  let open = 'plain';
  const close = () => {
    text += open === 'del' ? '-]' : open === 'ins' ? '+}' : '';
    open = 'plain';
  };
  tokens.forEach(({ text: letter, status }, index) => {
    if (status !== open) {
      close();
      text += status === 'del' ? '[-' : status === 'ins' ? '{+' : '';
      open = status;
    }
    if (index === caret) text += '|';
    text += letter === '\n' ? '¶' : letter;
  });
  close();
  return caret === tokens.length ? `${text}|` : text;
}

const caretAt = (from: number, to = from) => {
  const selection = TextSelection.create(state.doc, positionAt(state.doc, from), positionAt(state.doc, to));
  state = state.apply(state.tr.setSelection(selection));
};
const dispatch = (raw: Transaction) => {
  const tracked = trackTransaction(state, raw, rules());
  if (!tracked.ok) throw new Error(tracked.reason);
  state = state.apply(tracked.transaction);
};
const type = (text: string) => dispatch(state.tr.insertText(text));
const backspace = () => strikeBackward('grapheme')(state, dispatch);
const remove = () => strikeForward('grapheme')(state, dispatch);
const idsNow = () => [...new Set(tokensOfNode(state.doc).flatMap(({ id }) => id ?? []))];

beforeEach(() => open('satu dua tiga'));

describe('typing on a field under review', () => {
  it('suggests what is typed, as one suggestion however many keys', () => {
    caretAt(5);
    for (const letter of 'dan ') type(letter);
    expect([reads(), idsNow()]).toEqual(['satu {+dan +}|dua tiga', ['s1']]);
  });

  it('strikes what is removed, and takes back what was only suggested', () => {
    caretAt(8);
    for (let press = 0; press < 3; press += 1) backspace();
    expect(reads()).toBe('satu [-|dua-] tiga');
    type('empat');
    expect([reads(), idsNow()]).toEqual(['satu [-dua-]{+empat+}| tiga', ['s1']]);
    for (let press = 0; press < 5; press += 1) backspace();
    expect(reads()).toBe('satu [-dua-]| tiga');
  });

  it('steps over struck text in both directions', () => {
    caretAt(5, 8);
    dispatch(state.tr.deleteSelection());
    caretAt(8);
    backspace();
    expect(reads()).toBe('satu[-| dua-] tiga');
    caretAt(4);
    remove();
    expect(reads()).toBe('satu[- dua -]|tiga');
  });

  it('replaces a selection: one suggestion, what is new behind what is struck', () => {
    caretAt(5, 8);
    type('empat');
    expect([reads(), idsNow()]).toEqual(['satu [-dua-]{+empat+}| tiga', ['s1']]);
  });

  it('puts what is typed inside struck text behind it', () => {
    caretAt(5, 13);
    dispatch(state.tr.deleteSelection());
    caretAt(9);
    type('x');
    expect(reads()).toBe('satu [-dua tiga-]{+x+}|');
  });

  it('keeps suggestions apart that do not touch', () => {
    caretAt(0);
    type('a');
    caretAt(10);
    type('b');
    expect(idsNow()).toEqual(['s1', 's2']);
  });

  it('removes a letter of several code points whole', () => {
    open('satu 👍🏽 dua');
    caretAt(7);
    backspace();
    expect(reads()).toBe('satu [-|👍🏽-] dua');
  });

  it('removes a word with the space before it', () => {
    caretAt(13);
    strikeBackward('word')(state, dispatch);
    expect(reads()).toBe('satu dua [-|tiga-]');
    strikeBackward('word')(state, dispatch);
    expect(reads()).toBe('satu [-|dua tiga-]');
  });
});

describe('paragraphs', () => {
  beforeEach(() => open('satu\ndua'));

  it('are cut and joined by suggestions', () => {
    caretAt(2);
    dispatch(state.tr.split(state.selection.from));
    expect(reads()).toBe('sa{+¶+}|tu¶dua');
    backspace();
    expect(reads()).toBe('sa|tu¶dua');
    caretAt(5);
    backspace();
    expect(reads()).toBe('satu[-|¶-]dua');
    expect(state.doc.firstChild?.attrs.brk).toMatch(/^del:/);
  });

  it('that are pasted enter as plain text, whatever they claim', () => {
    caretAt(4);
    const forged = fieldSchema.text('lima', [fieldSchema.mark('deletion', { id: 'palsu' })]);
    const node = (text: Parameters<typeof fieldSchema.node>[2]) =>
      fieldSchema.node('paragraph', { brk: 'del:palsu' }, text);
    const slice = new Slice(Fragment.from([node(forged), node(fieldSchema.text('enam'))]), 1, 1);
    dispatch(state.tr.replaceSelection(slice));
    expect([reads(), idsNow()]).toEqual(['satu{+lima¶enam+}|¶dua', ['s1']]);
  });

  it('are no paragraphs in a field of one line: a break becomes a space', () => {
    open('satu dua', 'judul');
    caretAt(4);
    const node = (text: string) => fieldSchema.node('paragraph', null, fieldSchema.text(text));
    dispatch(state.tr.replaceSelection(new Slice(Fragment.from([node('lima'), node('enam')]), 1, 1)));
    expect([reads(), state.doc.childCount]).toEqual(['satu{+lima enam+}| dua', 1]);
  });
});

describe('an input method', () => {
  it('is reckoned once it is done, from the text before it began', () => {
    caretAt(5, 8);
    dispatch(state.tr.deleteSelection());
    const before = state;
    const maps = [];
    let raw = state;
    for (const [text, removed] of [
      ['mer', 0],
      ['meren', 3],
      ['merendam', 5],
    ] as const) {
      const at = before.selection.from;
      const transaction = raw.tr.insertText(text, at, at + removed);
      maps.push(...transaction.mapping.maps);
      raw = raw.apply(transaction);
    }
    const tracked = trackSteps(before, raw, maps, rules());
    if (tracked.ok) state = before.apply(tracked.transaction);
    expect(reads()).toBe('satu [-dua-]{+merendam+}| tiga');
  });

  it('lets an input method write behind struck words that the page reads back as new', () => {
    caretAt(5, 8);
    dispatch(state.tr.deleteSelection());
    const before = state;
    const first = before.tr.insertText('ka', 9);
    const second = before.apply(first).tr.insertText('duakata', 6, 11);
    const maps = [...first.mapping.maps, ...second.mapping.maps];
    const tracked = trackSteps(before, before.apply(first).apply(second), maps, rules());
    if (tracked.ok) state = before.apply(tracked.transaction);
    expect([reads(), idsNow()]).toEqual(['satu [-dua-]{+kata+}| tiga', ['s1']]);
  });
});

describe('the submitted text', () => {
  it('is never changed: what would do it is refused', () => {
    expect(trackTransaction(state, state.tr.insertText('x'), { ...rules(), submitted: 'lain' })).toEqual({
      ok: false,
      reason: 'changes_submitted',
    });
    expect(isProven(state.tr.insertText('x').doc, rules())).toBe(false);
  });

  it('with all its suggestions fits a document: what would not is refused', () => {
    expect(trackTransaction(state, state.tr.insertText('x'.repeat(50_000)), rules())).toEqual({
      ok: false,
      reason: 'too_large',
    });
  });

  it('comes back by undoing, and one suggestion by taking it back', () => {
    caretAt(0);
    type('nol ');
    caretAt(9, 12);
    dispatch(state.tr.deleteSelection());
    const [first = '', second = ''] = idsNow();
    const taken = takeBack(state, second);
    if (taken) state = state.apply(taken);
    expect([reads(), takeBack(state, second)]).toEqual(['{+nol +}satu dua| tiga', undefined]);
    undo(state, (transaction) => {
      state = state.apply(transaction);
    });
    expect(idsNow()).toEqual([first, second]);
  });
});
