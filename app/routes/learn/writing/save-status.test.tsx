import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { beginSync, type DraftSync, nextSync } from '#app/desk/writing/draft-sync.ts';
import { NO_DRAFT } from '#app/domain/assignments/draft-values.ts';
import { SaveStatus } from './save-status.tsx';

const draft = { ...NO_DRAFT, rev: 1, savedAt: '2026-11-10T03:01:00.000Z' };
const typed = { ...NO_DRAFT.values, sources: 'Wawancara' };
const words = (state: DraftSync) =>
  renderToStaticMarkup(<SaveStatus state={state} zone="Asia/Jakarta" />).replace(/<[^>]+>/g, '');

describe('the status of the writing desk', () => {
  it('names what the server has acknowledged', () => {
    expect(words(beginSync({ draft }))).toContain('Tersimpan pukul 10.01');
  });

  it('does not call a text saved that the server takes for no draft', () => {
    const refused = [
      { kind: 'typed' as const, text: typed },
      { kind: 'posted' as const },
      {
        kind: 'answered' as const,
        answer: { kind: 'refused' as const, message: 'Naskah sedang ditelaah mentor.' },
      },
    ].reduce(nextSync, beginSync({ draft }));
    expect(words(refused)).toContain('Belum menjadi draf');
    expect(words(refused)).not.toContain('Tersimpan pukul');
  });
});
