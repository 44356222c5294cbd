import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findQuote, toTrackedRange } from '#app/domain/manuscript/coordinates.ts';
import {
  emptyDocument,
  type Field,
  fromFields,
  type ManuscriptDocument,
} from '#app/domain/manuscript/document.ts';
import { suggestReplace } from '#app/domain/manuscript/edit.ts';
import { segmentManuscript } from '#app/domain/manuscript/segments.ts';
import { flattenField } from '#app/domain/manuscript/tokens.ts';
import { manuscriptRows } from './manuscript-rows.ts';
import { ManuscriptView } from './manuscript-view.tsx';

const submitted = fromFields({
  judul: '412 Anak Ikuti Imunisasi Kejar',
  kota: 'SEI RANTAU',
  hari: 'Selasa, 10 November 2026',
  teras: 'Dinas Kesehatan melaksanakan kegiatan pelayanan imunisasi kejar.',
  tubuh: 'Cakupan naik menjadi <86,2> persen.\nWarga datang ke posyandu.\nKegiatan diharapkan lancar.',
});

const reviewed = [
  ['teras', 'melaksanakan kegiatan pelayanan', 'memberikan', 's1'],
  ['tubuh', 'Kegiatan diharapkan lancar.', '', 's2'],
  ['tubuh', 'Warga datang', 'Warga\ndatang', 's3'],
].reduce(
  (document, [field, quote, text, id]) => suggest(document, field as Field, quote, text, id),
  submitted,
);

const manuscript = segmentManuscript(reviewed, [
  { id: 'k1', target: { field: 'tubuh', from: 0, to: 12, quote: 'Cakupan naik' } },
  { id: 'k2', target: { suggestion: 's1' } },
]);

function suggest(
  document: ManuscriptDocument,
  field: Field,
  quote = '',
  text = '',
  id = '',
): ManuscriptDocument {
  const [found] = findQuote(document, field, quote);
  const range = found && toTrackedRange(flattenField(document, field), found);
  const suggested = range && suggestReplace(document, field, range.from, range.to, text, id);
  if (!suggested?.ok) throw new Error(`cannot suggest at "${quote}"`);
  return suggested.document;
}

describe('a manuscript on the desk', () => {
  const html = renderToStaticMarkup(
    <ManuscriptView
      manuscript={manuscript}
      comments={[
        { id: 'k1', number: 1, kind: 'comment' },
        { id: 'k2', number: 2, kind: 'praise' },
      ]}
      changed={{ tubuh: [false, true, false] }}
      activeId="s2"
    />,
  );

  it('opens with the headline, and the dateline before the lead', () => {
    expect(html).toContain(
      '<h2 class="manuscript__text manuscript__headline">412 Anak Ikuti Imunisasi Kejar</h2>',
    );
    expect(html).toContain('<span class="dateline">SEI RANTAU</span> – Dinas Kesehatan ');
    expect(html).toContain('Hari dan tanggal peristiwa: Selasa, 10 November 2026');
  });

  it('says aloud what is suggested, and marks the first place of each suggestion', () => {
    expect(html).toContain(
      '<del id="usul-s1" class="suggestion" data-suggestion="s1"><span class="visually-hidden">usul hapus: </span>melaksanakan kegiatan pelayanan</del>',
    );
    expect(html).toContain(
      '<ins class="suggestion" data-suggestion="s1"><span class="visually-hidden">usul sisip: </span>memberikan</ins>',
    );
    expect(html).toContain('<del id="usul-s2" class="suggestion suggestion--active"');
    expect(html).toContain('usul sisip: paragraf baru</span><span aria-hidden="true">¶</span>');
  });

  it('numbers comments at the end of their passage and links to their notes', () => {
    expect(html).toContain(
      '<mark class="passage">Cakupan naik</mark><a id="rujukan-k1" class="comment-number" href="#komentar-k1" aria-label="Komentar 1">1</a>',
    );
    expect(html).toContain('aria-label="Pujian 2"');
  });

  it('escapes what participants typed', () => {
    expect(html).toContain('&lt;86,2&gt;');
  });

  it('numbers paragraphs as they were submitted and says which changed', () => {
    const rows = manuscriptRows(manuscript, { tubuh: [false, true, false] });
    expect(rows.map(({ kind, number, isChanged }) => [kind, number, isChanged])).toEqual([
      ['headline', null, false],
      ['day', null, false],
      ['lead', 1, false],
      ['body', 2, false],
      ['body', 3, true],
      ['body', null, true],
      ['body', 4, false],
    ]);
    expect(html.match(/Berubah dari versi sebelumnya/g)).toHaveLength(2);
  });

  it('gives each row the comments and suggestions its margin speaks of', () => {
    const rows = manuscriptRows(manuscript);
    expect(
      rows.map((row) => [row.commentIds, row.suggestionIds]).filter((ids) => ids.flat().length > 0),
    ).toEqual([
      [['k2'], ['s1']],
      [['k1'], []],
      [[], ['s3']],
      [[], ['s2']],
    ]);
    const withMargin = renderToStaticMarkup(
      <ManuscriptView
        manuscript={manuscript}
        margin={(row) => <p>{row.suggestionIds.join()}</p>}
        headingLevel={1}
      />,
    );
    expect(withMargin).toContain('<div class="manuscript__margin"><p>s1</p></div>');
    expect(withMargin).toContain('<h1 class="manuscript__text manuscript__headline">');
  });

  it('writes offsets into the page only where a script needs them', () => {
    expect(html).not.toContain('data-from');
    const editable = renderToStaticMarkup(<ManuscriptView manuscript={manuscript} hasOffsets />);
    expect(editable).toContain(
      '<span data-field="teras" data-status="ins" data-from="47" data-base-from="47">memberikan</span>',
    );
    expect(editable).toContain(
      'data-status="plain" data-from="57" data-base-from="47"> imunisasi kejar.</span>',
    );
  });

  it('says what is missing in an empty one', () => {
    const empty = renderToStaticMarkup(
      <ManuscriptView manuscript={segmentManuscript(emptyDocument(), [])} />,
    );
    expect(empty).toContain('Belum ada judul');
    expect(empty).toContain('Belum ada teras');
    expect(empty).not.toContain('dateline');
  });
});
