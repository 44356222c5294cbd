import { AXE_SENTENCES, type RuleSentence, sentenceOf } from './axe-sentences.ts';

/** One thing found on the drawn page. */
export interface AppearanceFinding extends RuleSentence {
  rule: string;
  /** The words that stand there, to find it again. */
  words: string;
  /** The part of the page it stands in, where it stands in one. */
  blockId: string | null;
}

/** As wide as a computer's window and as a small phone: some things only go wrong on one of them. */
const WIDTHS = [1100, 360];

/**
 * Draws the page as a visitor gets it, out of sight, and lets axe-core look at it. The page comes as it is served to
 * visitors and is drawn inside a shadow root with the visitor's stylesheet alone, so nothing of it can reach the page it
 * is drawn on, and no frame has to be allowed. It has no scripts; any would stay text.
 */
export async function checkAppearance(pageUrl: string): Promise<AppearanceFinding[]> {
  const [{ default: axe }, page] = await Promise.all([import('axe-core'), fetchPage(pageUrl)]);
  const host = document.createElement('div');
  host.style.cssText = 'position:absolute;top:0;left:-20000px';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = page.sheets;
  root.append(...page.body);
  document.body.append(host);
  try {
    const found = new Map<string, AppearanceFinding>();
    for (const width of WIDTHS) {
      host.style.width = `${width}px`;
      const { violations } = await axe.run(host, {
        runOnly: { type: 'rule', values: Object.keys(AXE_SENTENCES).filter((rule) => isKnown(axe, rule)) },
        resultTypes: ['violations'],
        elementRef: true,
        preload: false,
        iframes: false,
      });
      for (const { id, nodes } of violations)
        for (const { element } of nodes) if (element) keep(found, id, element);
    }
    return [...found.values()];
  } finally {
    host.remove();
  }
}

/** axe-core refuses a run that names a rule it does not have, and rules come and go. */
function isKnown(axe: typeof import('axe-core'), rule: string): boolean {
  return axe.getRules().some(({ ruleId }) => ruleId === rule);
}

async function fetchPage(url: string): Promise<{ body: Node[]; sheets: CSSStyleSheet[] }> {
  const response = await fetch(url, { headers: { Accept: 'text/html' } });
  // A page that was taken down answers 410 and has something to look at as well.
  if (!response.ok && response.status !== 410) throw new Error(`The page answered ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const script of page.querySelectorAll('script')) script.remove();
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const sheets = await Promise.all(
    links.map(async (link) => {
      const text = await (await fetch(new URL(link.getAttribute('href') ?? '', location.href))).text();
      return new CSSStyleSheet().replace(text);
    }),
  );
  return { body: [...page.body.childNodes], sheets };
}

function keep(found: Map<string, AppearanceFinding>, rule: string, element: Element): void {
  const finding = {
    rule,
    ...sentenceOf(rule),
    words: wordsOf(element),
    blockId: element.closest('[data-block]')?.getAttribute('data-block') ?? null,
  };
  found.set(JSON.stringify(finding), finding);
}

function wordsOf(element: Element): string {
  const words = (element.textContent || element.getAttribute('alt') || element.getAttribute('href') || '')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 80 ? `${words.slice(0, 77)}…` : words;
}
