import type { Rule } from '../rule.ts';
import { isList } from './lead.ts';

/** Less is no lead yet, or no prose. */
const SHORTEST_LEAD = 8;

export const missingDateline: Rule = {
  id: 'kota-kosong',
  group: 'susunan',
  find({ fields: { kota, teras, tubuh } }) {
    const isWritten =
      (teras.sentences[0]?.words ?? 0) >= SHORTEST_LEAD && tubuh.sentences.length > 0 && !isList(teras);
    const [first] = teras.sentences;
    if (!first || !isWritten || kota.text.trim() !== '') return [];
    const [word] = first.tokens;
    return [
      {
        field: 'teras',
        start: first.start,
        end: word?.end ?? first.end,
        message: 'Kota asal berita belum diisi. Tulis nama kotanya, misalnya SEI RANTAU.',
      },
    ];
  },
};
