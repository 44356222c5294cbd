import Markdoc, { type Node } from '@markdoc/markdoc';
import { escapeText } from './render.ts';

export type InlineRendering = { ok: true; html: string } | { ok: false; reason: string };

/** Renders a sentence or two to HTML: **bold**, _italic_ and line breaks; anything else is refused by its name. */
export function renderInline(source: string): InlineRendering {
  const refused = new Set<string>();
  const html = Markdoc.parse(source).children.map((node) => renderNode(node, refused));
  if (refused.size > 0)
    return {
      ok: false,
      reason: `only **bold** and _italic_ are allowed here, found: ${[...refused].join(', ')}`,
    };
  return { ok: true, html: html.join('') };
}

const ELEMENTS: Partial<Record<string, string>> = { paragraph: 'p', strong: 'strong', em: 'em' };

function renderNode(node: Node, refused: Set<string>): string {
  const inner = () => node.children.map((child) => renderNode(child, refused)).join('');
  switch (node.type) {
    case 'text':
      if (typeof node.attributes.content !== 'string') refused.add('variable');
      return escapeText(String(node.attributes.content));
    case 'inline':
      return inner();
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return '<br>';
    default: {
      const element = ELEMENTS[node.type];
      if (!element || node.errors.length > 0) refused.add(node.tag ?? node.type);
      return element ? `<${element}>${inner()}</${element}>` : '';
    }
  }
}
