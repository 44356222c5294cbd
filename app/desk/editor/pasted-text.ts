/**
 * What a paste says, as plain text with a line for each paragraph. Word processors, chats and pages send HTML full of
 * what is not text: styles, comments, struck revisions, numbering, scripts. It is parsed into a document that runs
 * nothing and loads nothing, and only its words are read.
 */
export function pastedText(clipboard: DataTransfer): string {
  const html = clipboard.getData('text/html');
  const plain = clipboard.getData('text/plain');
  if (html === '' || html.length > LARGEST_HTML) return plain;
  const lines = readLines(new DOMParser().parseFromString(quiet(html), 'text/html').body);
  return lines.length > 0 ? lines.join('\n') : plain;
}

/** Beyond it parsing would be felt; the plain text of the same paste is there as well. */
const LARGEST_HTML = 3_000_000;

/**
 * Nothing of a parsed document runs, but what our policy would forbid in it is reported as if it had been tried. Styles are
 * read under another name, handlers and style sheets not at all.
 */
function quiet(html: string): string {
  return html
    .replace(/<(\/?)style\b/gi, '<$1template')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/\sstyle\s*=/gi, ' data-style=').replace(/\son\w+\s*=/gi, ' data-on='),
    );
}

/** The part of a DOM node that is looked at. */
export interface PastedNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: Iterable<PastedNode>;
  getAttribute?: (name: string) => string | null;
}

const TEXT = 3;
const ELEMENT = 1;

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
/** Nothing of these is text of the story. A struck revision is: Word marks it `<del>`, or by a class. */
const SILENT = new Set(
  (
    'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE META LINK SVG MATH IFRAME OBJECT EMBED AUDIO VIDEO CANVAS BUTTON INPUT SELECT ' +
    'TEXTAREA DEL XML'
  ).split(' '),
);

/** Each paragraph's words in one line, blank ones left out. */
export function readLines(body: PastedNode): string[] {
  const lines: string[] = [];
  let open = '';
  const close = () => {
    const line = open.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (line !== '') lines.push(line);
    open = '';
  };
  const visit = (node: PastedNode, isPreformatted: boolean) => {
    if (node.nodeType === TEXT) {
      const text = node.nodeValue ?? '';
      if (!isPreformatted) {
        open += text;
        return;
      }
      const [first = '', ...rest] = text.split(/\r\n?|\n/);
      open += first;
      for (const line of rest) {
        close();
        open += line;
      }
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'BR') return close();
    if (SILENT.has(name) || isHidden(node)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) close();
    if (name === 'TD' || name === 'TH') open += ' ';
    const isPre =
      isPreformatted || name === 'PRE' || /white-space:\s*pre/i.test(attribute(node, 'data-style'));
    for (const child of node.childNodes) visit(child, isPre);
    if (isBlock) close();
  };
  visit(body, false);
  close();
  return lines;
}

/** Word's numbering, its comments and its struck text; what a page hides. */
function isHidden(node: PastedNode): boolean {
  const style = attribute(node, 'data-style');
  return (
    /mso-list:\s*ignore|mso-element:\s*comment|mso-hide:\s*all|display:\s*none|visibility:\s*hidden/i.test(
      style,
    ) ||
    /\bmso(?:Del|CommentReference|Comment)/i.test(attribute(node, 'class')) ||
    node.getAttribute?.('hidden') != null
  );
}

function attribute(node: PastedNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}
