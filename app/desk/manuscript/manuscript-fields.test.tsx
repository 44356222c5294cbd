import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ManuscriptFields } from './manuscript-fields.tsx';

const values = {
  judul: '412 Anak di Tiga Kecamatan Ikuti Imunisasi Kejar',
  kota: 'SEI RANTAU',
  hari: 'Selasa, 10 November 2026',
  teras: 'Dinas memberi imunisasi.',
  tubuh: 'Satu.\n\nDua </textarea><script>',
};

describe('the fields of a manuscript', () => {
  const html = renderToStaticMarkup(
    <ManuscriptFields values={values} errors={{ tubuh: ['Tubuh berita belum diisi.'] }} />,
  );

  it.each(['Judul', 'Kota asal berita', 'Hari dan tanggal peristiwa', 'Teras', 'Tubuh berita'])(
    'has a text box named exactly "%s"',
    (name) => {
      const id = new RegExp(`<label class="label" id="[^"]+" for="([^"]+)">${name}</label>`).exec(html)?.[1];
      expect(id).toBeDefined();
      expect(html).toMatch(new RegExp(`<(?:input|textarea)[^>]* id="${id}"`));
    },
  );

  it('counts words beside the advice, without a script too', () => {
    expect(html).toContain('8 kata · anjuran 5–9');
    expect(html).toContain('3 kata · anjuran 15–35');
    expect(html).toContain('<span class="number">3 kata</span>');
  });

  it('keeps what was typed and puts the message beside its field', () => {
    expect(html).toContain('Dua &lt;/textarea&gt;&lt;script&gt;');
    const body = /<textarea[^>]*name="tubuh"[^>]*>/.exec(html)?.[0] ?? '';
    expect(body).toContain('aria-invalid="true"');
    const errorId = /aria-describedby="[^"]*?(\S+-error)"/.exec(body)?.[1];
    expect(html).toMatch(new RegExp(`id="${errorId}"[^>]*>.*Tubuh berita belum diisi\\.`));
  });

  it('can be read-only', () => {
    const closed = renderToStaticMarkup(<ManuscriptFields values={values} isReadOnly />);
    expect(closed.match(/readonly=""/gi)).toHaveLength(5);
  });
});
