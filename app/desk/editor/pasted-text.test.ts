import { describe, expect, it } from 'vitest';
import { type PastedNode, readLines } from './pasted-text.ts';

/** A DOM as small as the reader looks at. */
function element(name: string, ...rest: (Record<string, string> | PastedNode | string)[]): PastedNode {
  const attributes: Record<string, string> = {};
  const childNodes: PastedNode[] = [];
  for (const one of rest) {
    if (typeof one === 'string')
      childNodes.push({ nodeType: 3, nodeName: '#text', nodeValue: one, childNodes: [] });
    else if ('nodeType' in one) childNodes.push(one as PastedNode);
    else Object.assign(attributes, one);
  }
  return {
    nodeType: 1,
    nodeName: name,
    nodeValue: null,
    childNodes,
    getAttribute: (attribute) => attributes[attribute] ?? null,
  };
}
const comment: PastedNode = { nodeType: 8, nodeName: '#comment', nodeValue: 'StartFragment', childNodes: [] };
const body = (...children: Parameters<typeof element>[1][]) => element('BODY', ...children);

describe('what a paste says', () => {
  it.each<[string, PastedNode, string[]]>([
    [
      'paragraphs of a page',
      body(element('p', 'Satu ', element('b', 'tebal')), '\n', element('p', 'Dua')),
      ['Satu tebal', 'Dua'],
    ],
    [
      'breaks and blocks in blocks',
      body(element('div', 'Satu', element('br'), 'Dua', element('div', 'Tiga'))),
      ['Satu', 'Dua', 'Tiga'],
    ],
    ['the wrapping of source lines is none', body(element('p', 'Satu\n   dua\r\n tiga')), ['Satu dua tiga']],
    ['preformatted lines', body(element('pre', 'Satu\nDua\n\nTiga')), ['Satu', 'Dua', 'Tiga']],
    [
      'comments, scripts, styles',
      body(comment, element('style', 'p{}'), element('script', 'alert(1)'), element('p', 'Satu')),
      ['Satu'],
    ],
    [
      "Word's revisions as accepted",
      body(
        element(
          'p',
          'Harga ',
          element('del', 'lama'),
          element('ins', 'baru'),
          element('span', { class: 'msoDel' }, ' hapus'),
        ),
      ),
      ['Harga baru'],
    ],
    [
      "Word's lists without their bullets",
      body(
        element(
          'p',
          { class: 'MsoListParagraph' },
          element('span', { 'data-style': 'mso-list:Ignore' }, '·  '),
          'Butir satu',
        ),
      ),
      ['Butir satu'],
    ],
    [
      'what is hidden',
      body(
        element('p', { hidden: '' }, 'x'),
        element('p', { 'data-style': 'display: none' }, 'y'),
        element('p', 'Satu'),
      ),
      ['Satu'],
    ],
    [
      'tables',
      body(
        element(
          'table',
          element('tr', element('td', 'A'), element('td', 'B')),
          element('tr', element('td', 'C')),
        ),
      ),
      ['A B', 'C'],
    ],
    ['a page without words', body(element('img'), ' \n'), []],
  ])('%s', (_, page, lines) => {
    expect(readLines(page)).toEqual(lines);
  });
});
