import { expect, it } from 'vitest';
import { ArbitraryMentor, Dice } from './arbitrary-mentor.ts';
import { fromFields } from './document.ts';
import { parseDocument } from './parse-document.ts';
import { deriveSuggestions } from './suggestions.ts';
import { accept, reject, tokenText, withSection } from './tokens.ts';

const SEQUENCES = 2_200;
const EDITS = 12;

const base = fromFields({
  judul: 'Dinas Kesehatan Gelar Imunisasi Kejar aaaa di Tiga Kecamatan',
  kota: '',
  hari: 'Selasa, 10 November 2026',
  teras: 'Dalam rangka HUT, Dinas  Kesehatan “memberikan” imunisasi kepada 412 anak 😀 (10/11).',
  tubuh:
    'Satu dua  tiga.\nEmpat, lima obat-obatan; enam.\naaa aaaa a\nTujuh é – delapan 🙂🙂 sembilan.\nAkhir.',
});

it(`all refused is what was submitted, all accepted is what was typed: ${SEQUENCES} sequences`, () => {
  const counts = new Map<string, number>();
  for (let seed = 1; seed <= SEQUENCES; seed += 1) {
    const dice = new Dice(seed);
    const field = dice.of(['judul', 'kota', 'teras', 'tubuh', 'tubuh'] as const);
    const mentor = new ArbitraryMentor(base, field, dice);
    const trail: string[] = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      const name = mentor.act();
      trail.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const standing = tokenText(mentor.tokens.filter(({ status }) => status !== 'del'));
      if (standing !== mentor.expected)
        expect.soft(standing, `seed ${seed}: ${trail.join(', ')}`).toBe(mentor.expected);
    }
    const document = withSection(base, field, mentor.tokens);
    const ids = dice.shuffled(deriveSuggestions(document).map(({ id }) => id));
    const holds =
      parseDocument(document).ok &&
      isEqual(reject(document), base) &&
      isEqual(ids.reduce(reject, document), base) &&
      isEqual(ids.reduce(accept, document), accept(document));
    if (!holds) expect.soft(document, `seed ${seed}: ${trail.join(', ')}`).toEqual(base);
  }
  const edits = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  console.info(`${SEQUENCES} sequences with ${edits} edits (${kinds})`);
  expect(edits).toBe(SEQUENCES * EDITS);
}, 120_000);

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
