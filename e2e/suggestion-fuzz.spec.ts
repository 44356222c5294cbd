import { expect, type Page } from '@playwright/test';
import { Dice } from '#app/domain/manuscript/arbitrary-mentor.ts';
import type { ManuscriptDocument } from '#app/domain/manuscript/document.ts';
import { deriveSuggestions } from '#app/domain/manuscript/suggestions.ts';
import { accept, flattenField, reject, tokenText } from '#app/domain/manuscript/tokens.ts';
import { FastKeys } from './support/fast-keys.ts';
import { test } from './support/fixtures.ts';
import { acceptedText, editAt, openFirst, refusedText, savedSoon } from './support/sheet.ts';

test.use({ world: 'fuzz' });

// A picture of the page after each of thousands of keys costs more than the keys.
test.use({ trace: 'off' });

const SEQUENCES = 200;
const EDITS = 6;

/**
 * Real keys in a real browser. What should stand is reckoned from what stood, the place of the caret on the page and the
 * key alone; our code has no part in it.
 */
test(`all refused is what was submitted, all accepted is what was typed: ${SEQUENCES} sequences of keys`, async ({
  pageOf,
}) => {
  test.setTimeout(300_000);
  const page = await pageOf('mentor1');
  await openFirst(page, 3);
  const submitted = await acceptedText(page, 'tubuh');
  const counts = new Map<string, number>();
  let lastDocument = '';
  page.on('request', (request) => {
    if (!request.url().endsWith('/tanda')) return;
    lastDocument = /name="document"\r\n\r\n([^\r]*)/.exec(request.postData() ?? '')?.[1] ?? lastDocument;
  });

  await editAt(page, 'tubuh', 0);
  const keys = await FastKeys.of(page);
  // Undoing goes back into the sequences before.
  const seen = new Set<string>();
  for (let seed = 1; seed <= SEQUENCES; seed += 1) {
    const mentor = new KeyboardMentor(page, keys, new Dice(seed), seen);
    await mentor.look();
    for (let edit = 0; edit < EDITS; edit += 1) {
      const name = await mentor.act();
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect(await refusedText(page, 'tubuh'), `seed ${seed}: ${mentor.trail}`).toBe(submitted);
    // Every now and then all of it is taken back again, which must give what was submitted too.
    if (seed % 20 === 0) {
      // Coming back to a window saves at once.
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await savedSoon(page);
      checkStored(lastDocument, submitted, await acceptedText(page, 'tubuh'));
      await undoAll(page, keys);
      expect(await acceptedText(page, 'tubuh'), `undone after seed ${seed}`).toBe(submitted);
      seen.clear();
      await keys.press('Control+Home');
    }
  }
  const edits = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.info(
    `${SEQUENCES} sequences with ${edits} edits (${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')})`,
  );
  expect(edits).toBe(SEQUENCES * EDITS);
});

/** What the server was sent last: proved by the same rules as there, one by one and all at once. */
function checkStored(json: string, submitted: string, typed: string): void {
  const document = JSON.parse(json) as ManuscriptDocument;
  const body = (one: ManuscriptDocument) => tokenText(flattenField(one, 'tubuh'));
  expect(body(reject(document))).toBe(submitted);
  expect(body(accept(document))).toBe(typed);
  const ids = new Dice(document.content.length).shuffled(deriveSuggestions(document).map(({ id }) => id));
  expect(body(ids.reduce(reject, document))).toBe(submitted);
  expect(body(ids.reduce(accept, document))).toBe(typed);
}

async function undoAll(page: Page, keys: FastKeys): Promise<void> {
  for (let before = ''; ; ) {
    const now = await acceptedText(page, 'tubuh');
    if (now === before) return;
    before = now;
    await keys.press(...Array.from({ length: 20 }, () => 'Control+z'));
  }
}

interface Standing {
  text: string;
  from: number;
  to: number;
  /** Struck words alone may be selected: then nothing that counts is. */
  isCaret: boolean;
}

class KeyboardMentor {
  readonly #page: Page;
  readonly #keys: FastKeys;
  readonly #dice: Dice;
  #standing: Standing = { text: '', from: 0, to: 0, isCaret: true };
  readonly #seen: Set<string>;
  trail = '';

  constructor(page: Page, keys: FastKeys, dice: Dice, seen: Set<string>) {
    this.#page = page;
    this.#keys = keys;
    this.#dice = dice;
    this.#seen = seen;
  }

  async look(): Promise<void> {
    this.#standing = await standing(this.#page);
    this.#seen.add(this.#standing.text);
  }

  async act(): Promise<string> {
    await this.#wander();
    this.#standing = await standing(this.#page);
    const before = this.#standing;
    const name = this.#dice.of([
      'type',
      'type',
      'backspace',
      'delete',
      'enter',
      'paste',
      'undo',
      'redo',
    ] as const);
    this.trail += `${name} `;
    const expected = await this.#press(name, before);
    const after = await acceptedText(this.#page, 'tubuh');
    if (expected === undefined) expect(this.#seen.has(after), `${this.trail}: ${after}`).toBe(true);
    else expect(after, this.trail).toBe(expected);
    this.#seen.add(after);
    return name;
  }

  async #press(name: string, { text, from, to, isCaret }: Standing): Promise<string | undefined> {
    const keyboard = this.#keys;
    const letters = Array.from(text);
    const put = (words: string, start = from, end = to) =>
      letters.toSpliced(start, end - start, ...Array.from(words)).join('');
    switch (name) {
      case 'type': {
        const word = this.#dice.of(['a', 'Baru ', ', ', ' dan', '86,2', '“', 'obat']);
        await keyboard.type(word);
        // A slow moment between two keys makes two steps of undoing.
        for (let length = 1; length < word.length; length += 1) this.#seen.add(put(word.slice(0, length)));
        return put(word);
      }
      case 'backspace':
        await keyboard.press('Backspace');
        return isCaret ? put('', Math.max(0, from - 1), from) : put('');
      case 'delete':
        await keyboard.press('Delete');
        return isCaret ? put('', from, Math.min(letters.length, from + 1)) : put('');
      case 'enter':
        await keyboard.press('Enter');
        return put('\n');
      case 'paste': {
        const words = this.#dice.of(['satu', 'satu\ndua', 'x\ny\nz']);
        await pasteText(this.#page, words);
        return put(words);
      }
      case 'undo':
        await keyboard.press('Control+z');
        return undefined;
      default:
        await keyboard.press('Control+y');
        return undefined;
    }
  }

  async #wander(): Promise<void> {
    const keys = this.#dice.of([
      [],
      [],
      ['ArrowLeft', 'ArrowLeft', 'ArrowLeft'],
      ['ArrowRight', 'ArrowRight'],
      ['ArrowDown', 'End'],
      ['ArrowUp', 'Home'],
      ['Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight'],
      ['Shift+ArrowLeft', 'Shift+ArrowLeft'],
      ['Shift+ArrowDown'],
      ['Control+ArrowRight', 'Control+Shift+ArrowRight'],
    ]);
    await this.#keys.press(...keys);
    if (keys.length > 0)
      await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

async function pasteText(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, words);
}

/** What stands in the body, and where the selection is in it, read from the page: struck text does not count. */
function standing(page: Page): Promise<Standing> {
  return page.locator('.live [data-field="tubuh"]').evaluate((root) => {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0) throw new Error('no caret');
    const range = selection.getRangeAt(0);
    const paragraphs = [...root.querySelectorAll('p')];
    const before = (container: Node, offset: number) => {
      const end = document.createRange();
      end.setStart(root, 0);
      end.setEnd(container, offset);
      return end;
    };
    const lengthTo = (end: Range): number => {
      let text = '';
      paragraphs.forEach((paragraph, index) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement?.closest('del, .comment-number')) continue;
          const length = node.textContent?.length ?? 0;
          const isAll = end.comparePoint(node, length) <= 0;
          if (isAll) text += node.textContent;
          else if (end.endContainer === node) text += node.textContent?.slice(0, end.endOffset);
        }
        const next = paragraphs[index + 1];
        if (next && paragraph.dataset.brk !== 'del' && end.comparePoint(next, 0) <= 0) text += '\n';
      });
      return Array.from(text).length;
    };
    const whole = document.createRange();
    whole.selectNodeContents(root);
    let text = '';
    paragraphs.forEach((paragraph, index) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement?.closest('del, .comment-number')) text += node.textContent;
      if (index < paragraphs.length - 1 && paragraph.dataset.brk !== 'del') text += '\n';
    });
    return {
      text,
      from: lengthTo(before(range.startContainer, range.startOffset)),
      to: lengthTo(before(range.endContainer, range.endOffset)),
      isCaret: range.collapsed,
    };
  });
}
