// What a test sees of a laid-out page.
import type { Block, Page } from '../certificate/page.ts';
import type { Line } from '../certificate/typeset.ts';

export function linesOf(blocks: Block[]): Line[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'text' || block.kind === 'link') return block.lines;
    if (block.kind === 'list') return block.items.flat();
    if (block.kind === 'table') return [...block.head, ...block.body].flat().flatMap((cell) => cell.lines);
    return [];
  });
}

export function lineText(line: Line): string {
  return line.runs.map((run) => run.text).join('');
}

export function textOf(page: Page): string {
  return linesOf(page.blocks).map(lineText).join('\n');
}
