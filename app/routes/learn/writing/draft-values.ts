import type { StoredDraft } from '#app/domain/assignments/draft.server.ts';
import { type FieldTexts, type ManuscriptDocument, toFields } from '#app/domain/manuscript/document.ts';

/** What the page's fields hold: as stored, or as just typed. */
export interface DraftValues {
  texts: FieldTexts;
  sources: string;
  caption: string;
}

export interface DraftOnPage extends DraftValues {
  rev: number;
  savedAt: string | null;
}

const NOTHING: DraftOnPage = {
  texts: { judul: '', kota: '', hari: '', teras: '', tubuh: '' },
  sources: '',
  caption: '',
  rev: 0,
  savedAt: null,
};

export function valuesOf(draft: StoredDraft | null): DraftOnPage {
  if (!draft) return NOTHING;
  return {
    texts: toFields(JSON.parse(draft.doc) as ManuscriptDocument),
    sources: draft.sources.join('\n'),
    caption: draft.caption,
    rev: draft.rev,
    savedAt: draft.savedAt,
  };
}

/** The fields as a form posted them, whatever was in them. */
export function typedValues(form: FormData): DraftValues {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    texts: {
      judul: text('judul'),
      kota: text('kota'),
      hari: text('hari'),
      teras: text('teras'),
      tubuh: text('tubuh'),
    },
    sources: text('sources'),
    caption: text('caption'),
  };
}

export function isSameText(a: DraftValues, b: DraftValues): boolean {
  const spelled = ({ texts, sources, caption }: DraftValues) =>
    [texts.judul, texts.kota, texts.hari, texts.teras, texts.tubuh, sources, caption].map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    );
  return JSON.stringify(spelled(a)) === JSON.stringify(spelled(b));
}
