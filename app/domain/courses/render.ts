import Markdoc, { type Config, type Node, type RenderableTreeNode } from '@markdoc/markdoc';
import type { SourceProblem } from './problems.ts';

// CommonJS: Node finds its names only on the default export.
const { Tag } = Markdoc;

/** Drawings of a course by file name; checked by `checkFigure` before they get here. */
export type Figures = ReadonlyMap<string, string>;

/** A self-check's place in the stored HTML. */
export const CHECK_MARKER = /<!--periksa:([a-z0-9-]{2,60})-->/g;

/**
 * Renders a lesson or a brief to HTML, once, at import. Only Markdoc's own nodes and the tags of
 * db/curriculum/README.md exist: no raw HTML passes.
 */
export function renderMarkdoc(
  file: string,
  source: string,
  figures: Figures,
  checkIds: ReadonlySet<string>,
  problems: SourceProblem[],
  firstLine = 1,
): string {
  const ast = Markdoc.parse(source);
  const config = configFor(figures, checkIds);
  for (const found of Markdoc.validate(ast, config)) {
    if (found.error.level !== 'error' && found.error.level !== 'critical') continue;
    problems.push({ file, line: (found.lines[0] ?? 0) + firstLine, reason: found.error.message });
  }
  const tree = Markdoc.transform(ast, config);
  const html = (Array.isArray(tree) ? tree : [tree]).map((node) => renderNode(node, figures)).join('');
  return html.trim();
}

const names = (list: Iterable<string>) => [...list];

function configFor(figures: Figures, checkIds: ReadonlySet<string>): Config {
  const children = (node: Node, config: Config): RenderableTreeNode[] => node.transformChildren(config);
  return {
    nodes: {
      document: { transform: (node, config) => new Tag('fragment', {}, children(node, config)) },
      heading: {
        attributes: { level: { type: Number, required: true } },
        // Lessons start at h2: the page owns the h1.
        transform: (node, config) =>
          new Tag(`h${Math.max(2, Number(node.attributes.level))}`, {}, children(node, config)),
      },
      table: {
        transform: (node, config) =>
          new Tag('div', { class: 'table-scroll', tabindex: '0' }, [
            new Tag('table', {}, children(node, config)),
          ]),
      },
      image: { attributes: { src: { type: String }, alt: { type: String } }, transform: () => null },
    },
    tags: {
      kaidah: {
        transform: (node, config) =>
          new Tag('div', { class: 'rule-box', role: 'note' }, [
            new Tag('p', { class: 'rule-box__label' }, ['Kaidah']),
            ...children(node, config),
          ]),
      },
      banding: {
        transform: (node, config) => new Tag('div', { class: 'comparison' }, children(node, config)),
      },
      'belum-tepat': comparisonSide('weak', 'Belum tepat'),
      'lebih-baik': comparisonSide('better', 'Lebih baik'),
      sorot: { transform: (node, config) => new Tag('mark', {}, children(node, config)) },
      contoh: {
        attributes: { judul: { type: String, required: true } },
        transform: (node, config) =>
          new Tag('section', { class: 'example' }, [
            new Tag('h3', { class: 'example__title' }, [String(node.attributes.judul)]),
            ...children(node, config),
          ]),
      },
      pinggir: {
        transform: (node, config) =>
          new Tag('div', { class: 'margin-note', role: 'note' }, children(node, config)),
      },
      gambar: {
        attributes: {
          src: { type: String, required: true, matches: names(figures.keys()) },
          sempit: { type: String, matches: names(figures.keys()) },
          alt: { type: String, required: true },
          caption: { type: String, required: true },
        },
        transform: (node) => new Tag('figure-drawing', { ...node.attributes }, []),
      },
      periksa: {
        attributes: { id: { type: String, required: true, matches: names(checkIds) } },
        transform: (node) => new Tag('check-place', { id: String(node.attributes.id) }, []),
      },
    },
  };
}

function comparisonSide(kind: 'weak' | 'better', label: string) {
  return {
    attributes: { catatan: { type: String } },
    transform: (node: Node, config: Config) =>
      new Tag('div', { class: `comparison__side comparison__side--${kind}` }, [
        new Tag('p', { class: 'comparison__label' }, [label]),
        new Tag('div', { class: 'comparison__text' }, node.transformChildren(config)),
        ...(node.attributes.catatan
          ? [new Tag('p', { class: 'comparison__note' }, [String(node.attributes.catatan)])]
          : []),
      ]),
  };
}

const VOID = new Set(['br', 'hr']);

function renderNode(node: RenderableTreeNode | RenderableTreeNode[], figures: Figures): string {
  if (Array.isArray(node)) return node.map((n) => renderNode(n, figures)).join('');
  if (typeof node === 'string' || typeof node === 'number') return escapeText(String(node));
  if (!Tag.isTag(node)) return '';
  const inner = () => node.children.map((child) => renderNode(child, figures)).join('');
  if (node.name === 'fragment') return inner();
  if (node.name === 'check-place') return `<!--periksa:${node.attributes.id}-->`;
  if (node.name === 'figure-drawing') return renderFigure(node.attributes, figures);
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join('');
  return VOID.has(node.name)
    ? `<${node.name}${attributes}>`
    : `<${node.name}${attributes}>${inner()}</${node.name}>`;
}

function renderFigure(attributes: Record<string, unknown>, figures: Figures): string {
  const drawing = (name: unknown, className: string) => {
    const svg = figures.get(String(name));
    return svg ? labelledDrawing(svg, String(attributes.alt), className) : '';
  };
  const wide = drawing(attributes.src, attributes.sempit ? 'figure__wide' : 'figure__only');
  const narrow = attributes.sempit ? drawing(attributes.sempit, 'figure__narrow') : '';
  return `<figure class="figure">${wide}${narrow}<figcaption>${escapeText(String(attributes.caption))}</figcaption></figure>`;
}

/** A drawing speaks through its label; its inner text is hidden from readers. */
export function labelledDrawing(svg: string, alt: string, className: string): string {
  return `<div class="${className}" role="img" aria-label="${escapeText(alt)}">${svg.replace(/<svg /, '<svg aria-hidden="true" focusable="false" ')}</div>`;
}

export function escapeText(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
