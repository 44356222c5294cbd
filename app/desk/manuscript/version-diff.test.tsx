import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '#app/domain/manuscript/compare.ts';
import { type FieldTexts, fromFields } from '#app/domain/manuscript/document.ts';
import { VersionDiff } from './version-diff.tsx';

const first: FieldTexts = {
  judul: 'Dinas Kesehatan Gelar Imunisasi',
  kota: 'SEI RANTAU',
  hari: 'Selasa, 10 November 2026',
  teras: 'Dinas Kesehatan memberi imunisasi kepada anak.',
  tubuh: 'Satu dua tiga.\nEmpat lima enam.\nTujuh delapan sembilan.',
};

function render(before: FieldTexts, after: FieldTexts): string {
  return renderToStaticMarkup(
    <VersionDiff
      comparison={compareVersions(fromFields(before), fromFields(after))}
      before={{ name: 'Versi 1', detail: 'dikirim 12 November' }}
      after={{ name: 'Versi 2' }}
    />,
  );
}

describe('two versions side by side', () => {
  it('says aloud what went and what came, and in which version one reads', () => {
    const html = render(first, {
      ...first,
      teras: 'Dinas Kesehatan memberi imunisasi kepada 412 anak balita.',
    });
    expect(html).toContain('<b>Versi 1</b><span class="muted"> · dikirim 12 November</span>');
    expect(html).toContain('<ins><span class="visually-hidden">ditambah: </span>412 </ins>');
    expect(html).toContain('<ins><span class="visually-hidden">ditambah: </span> balita</ins>');
    expect(html).toContain(
      '<span class="version-diff__name">Versi 2: </span><span class="dateline"><span>SEI RANTAU</span>',
    );
    expect(html).not.toContain('Hari dan tanggal');
  });

  it('leaves a gap where a paragraph stands in one version only', () => {
    const html = render(first, { ...first, tubuh: `${first.tubuh}\nSepuluh sebelas.` });
    expect(html).toContain(
      '<p class="version-diff__gap"><span class="version-diff__name">Tidak ada di versi 1</span></p>',
    );
    expect(html).toContain('<ins><span class="visually-hidden">ditambah: </span>Sepuluh sebelas.</ins>');
  });

  it('says that a paragraph was joined to its neighbour', () => {
    const html = render(first, {
      ...first,
      tubuh: 'Satu dua tiga. Empat lima enam.\nTujuh delapan sembilan.',
    });
    expect(html).toContain('Digabung dengan paragraf di dekatnya');
  });

  it('folds paragraphs that did not change', () => {
    const two = render(first, { ...first, tubuh: first.tubuh.replace('Satu', 'Sekali') });
    expect(two).toContain('Paragraf 3 dan 4 tidak berubah');
    expect(two).not.toContain('Kedua versi sama');
    const all = render(first, first);
    expect(all).toContain('Paragraf 2 sampai 4 tidak berubah');
    expect(all).toContain('Kedua versi sama, kata demi kata.');
  });

  it('shows a changed day', () => {
    const html = render(first, { ...first, hari: 'Rabu, 11 November 2026' });
    expect(html).toContain('Hari dan tanggal peristiwa: ');
    expect(html).toContain('dihapus: </span>');
  });
});
