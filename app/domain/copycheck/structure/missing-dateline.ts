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
    if (!isWritten || kota.text.trim() !== '') return [];
    // In its own field, which is empty: nothing that is written is at fault.
    return [
      {
        field: 'kota',
        start: 0,
        end: 0,
        message: 'Kota asal berita belum diisi. Tulis nama kotanya, misalnya SEI RANTAU.',
      },
    ];
  },
};
