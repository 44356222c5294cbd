import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTarget, type RangeTarget, rangeTarget } from './anchor.ts';
import { arbitraryEdit, arbitraryReview, rangeOf } from './arbitrary-document.ts';
import { findQuote } from './coordinates.ts';
import { type Field, fromFields, type ManuscriptDocument } from './document.ts';
import { reanchor } from './reanchor.ts';

const version1 = story(
  'Imunisasi kejar ditujukan bagi anak yang imunisasi dasarnya belum lengkap.',
  'Berdasarkan data, cakupan imunisasi dasar lengkap di kabupaten ini naik menjadi 86,2 persen.',
  'Salah seorang warga mengaku senang dengan adanya kegiatan tersebut.',
);

function story(...paragraphs: string[]): ManuscriptDocument {
  return fromFields({ judul: 'Judul', kota: '', hari: '', teras: 'Teras.', tubuh: paragraphs.join('\n') });
}

function targetOf(document: ManuscriptDocument, field: Field, quote: string): RangeTarget {
  const [range] = findQuote(document, field, quote);
  const target = range && rangeTarget(document, field, range);
  if (!target) throw new Error(`no passage "${quote}"`);
  return target;
}

describe('a comment in the next version', () => {
  const target = targetOf(version1, 'tubuh', 'cakupan imunisasi dasar lengkap');

  it('stays where nothing changed', () => {
    expect(reanchor(version1, version1, target)).toEqual(target);
  });

  it('moves with what is written before it and grows with what is written into it', () => {
    const next = story(
      'Paragraf baru sama sekali.',
      'Imunisasi kejar ditujukan bagi anak yang imunisasi dasarnya belum lengkap.',
      'Menurut Dinas Kesehatan, cakupan nasional imunisasi dasar yang lengkap naik menjadi 86,2 persen.',
    );
    expect(reanchor(version1, next, target)?.quote).toBe('cakupan nasional imunisasi dasar yang lengkap');
  });

  it('follows a sentence that was moved as it stands', () => {
    const first = 'Kepala dinas menyebut tiga puskesmas, yaitu Hulu Tor, Simpang Baru, dan Labuhan.';
    const rest =
      'Salah seorang warga mengaku senang. Ia datang pagi-pagi bersama dua anaknya dari Desa Aek Godang.';
    const before = story('Cakupan naik.', first, rest);
    const moved = reanchor(
      before,
      story(first, rest, 'Cakupan naik.'),
      targetOf(before, 'tubuh', 'Cakupan naik'),
    );
    expect(moved?.quote).toBe('Cakupan naik');
  });

  it('is an orphan when its passage was replaced', () => {
    const next = story(
      'Imunisasi kejar ditujukan bagi anak yang imunisasi dasarnya belum lengkap.',
      'Salah seorang warga mengaku senang dengan adanya kegiatan tersebut.',
    );
    expect(reanchor(version1, next, target)).toBeUndefined();
  });

  it('is an orphan when one word of many is left', () => {
    const quote = 'imunisasi dasar lengkap';
    const before = story(`Cakupan ${quote}.`);
    const next = story('Jalan menuju dasar jurang.');
    expect(reanchor(before, next, targetOf(before, 'tubuh', quote))).toBeUndefined();
  });

  it('always quotes the text it points to', () => {
    fc.assert(
      fc.property(arbitraryReview, arbitraryReview, arbitraryEdit, (one, other, place) => {
        const passage = rangeTarget(one.base, place.field, rangeOf(one.base, place));
        if (!passage) return;
        const found = reanchor(one.base, other.base, passage);
        if (found) expect(checkTarget(other.base, found)).toEqual({ ok: true });
      }),
    );
  });
});
