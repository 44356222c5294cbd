import { diffArrays } from 'diff';
import { isWord, splitWords } from './words.ts';

/** What two texts share and where they part, in pieces as `splitWords` cuts them. */
export type DiffBlock =
  | { kind: 'same'; words: string[] }
  | { kind: 'changed'; removed: string[]; added: string[] };

/** Undefined when the texts are so unlike that comparing them would take longer than `timeout` ms. */
export function diffWords(before: string, after: string, timeout: number): DiffBlock[] | undefined {
  const changes = diffArrays(splitWords(before), splitWords(after), { timeout });
  return changes && trimmed(merged(blocksOf(changes)));
}

/** Every piece that both texts share, however small: where exactly one text stands in the other. */
export function diffPieces(before: string, after: string, timeout: number): DiffBlock[] {
  const changes = diffArrays(splitWords(before), splitWords(after), { timeout });
  return changes ? blocksOf(changes) : diffLines(before, after);
}

/** The same with whole paragraphs as pieces: rough, but quick for texts of any kind. */
export function diffLines(before: string, after: string): DiffBlock[] {
  const changes = diffArrays(linesOf(before), linesOf(after), { maxEditLength: 1_000 });
  if (!changes) return [{ kind: 'changed', removed: linesOf(before), added: linesOf(after) }];
  return blocksOf(changes);
}

interface Change {
  added?: boolean;
  removed?: boolean;
  value: string[];
}

function blocksOf(changes: readonly Change[]): DiffBlock[] {
  const blocks: DiffBlock[] = [];
  for (const change of changes) {
    if (!(change.added || change.removed)) {
      blocks.push({ kind: 'same', words: change.value });
      continue;
    }
    let block = blocks.at(-1);
    if (block?.kind !== 'changed') {
      block = { kind: 'changed', removed: [], added: [] };
      blocks.push(block);
    }
    (change.added ? block.added : block.removed).push(...change.value);
  }
  return blocks;
}

/** Two changes with nothing but a space, a comma or a lone "dan" between them are one change to a reader. */
function merged(blocks: readonly DiffBlock[]): DiffBlock[] {
  const result: DiffBlock[] = [];
  blocks.forEach((block, index) => {
    const open = result.at(-1);
    if (open?.kind !== 'changed') {
      result.push(
        block.kind === 'same' ? block : { ...block, removed: [...block.removed], added: [...block.added] },
      );
    } else if (block.kind === 'changed') {
      open.removed.push(...block.removed);
      open.added.push(...block.added);
    } else if (isBridge(block.words, open, blocks[index + 1])) {
      open.removed.push(...block.words);
      open.added.push(...block.words);
    } else {
      result.push(block);
    }
  });
  return result;
}

/** A merged change may begin or end alike on both sides: that much did not change. */
function trimmed(blocks: readonly DiffBlock[]): DiffBlock[] {
  const result: DiffBlock[] = [];
  const pushSame = (words: string[]) => {
    const last = result.at(-1);
    if (last?.kind === 'same') last.words = [...last.words, ...words];
    else if (words.length > 0) result.push({ kind: 'same', words });
  };
  for (const block of blocks) {
    if (block.kind === 'same') {
      pushSame(block.words);
      continue;
    }
    const { removed, added } = block;
    const shorter = Math.min(removed.length, added.length);
    let head = 0;
    while (head < shorter && removed[head] === added[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && removed.at(-1 - tail) === added.at(-1 - tail)) tail += 1;
    pushSame(removed.slice(0, head));
    const rest = {
      removed: removed.slice(head, removed.length - tail),
      added: added.slice(head, added.length - tail),
    };
    if (rest.removed.length + rest.added.length > 0) result.push({ kind: 'changed', ...rest });
    pushSame(removed.slice(removed.length - tail));
  }
  return result;
}

/** Words so common that two texts share them by chance. */
const SMALL_WORDS = new Set([
  'dan',
  'di',
  'ke',
  'dari',
  'yang',
  'untuk',
  'pada',
  'dengan',
  'oleh',
  'ini',
  'itu',
  'serta',
]);

/** From so many words on, a change around one small word reads better whole than in two. */
const LONG_CHANGE = 4;

function isBridge(between: string[], before: DiffBlock, after: DiffBlock | undefined): boolean {
  if (before.kind !== 'changed' || after?.kind !== 'changed') return false;
  if (between.every(isFiller)) return true;
  const words = between.filter(isWord);
  const isSmall = !between.includes('\n') && words.length === 1 && SMALL_WORDS.has(words[0] ?? '');
  return (
    isSmall &&
    Math.max(wordsIn(before.removed, after.removed), wordsIn(before.added, after.added)) >= LONG_CHANGE
  );
}

function wordsIn(...pieces: string[][]): number {
  return pieces.flat().filter(isWord).length;
}

function isFiller(piece: string): boolean {
  return piece !== '\n' && !isWord(piece);
}

/** Lines and the breaks between them as pieces of their own, so that joining them gives the text back. */
function linesOf(text: string): string[] {
  return text.split(/(\n)/u).filter((piece) => piece !== '');
}
