import { cleanText } from '../manuscript/clean-text.ts';
import { type FieldTexts, fromFields, serializeDocument, toFields } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import type { StoredDraft } from './draft.server.ts';
import { NO_PARTS, type PackageParts } from './package-parts.ts';

/** What the fields of the desk hold: as stored, or as just typed. */
export interface DraftValues extends PackageParts {
  texts: FieldTexts;
  /** One source a line. */
  sources: string;
  caption: string;
}

/** A draft as the server has it. `rev` 0: there is none yet. */
export interface DraftOnServer {
  values: DraftValues;
  rev: number;
  savedAt: string | null;
}

export const NO_DRAFT: DraftOnServer = {
  values: {
    texts: { judul: '', kota: '', hari: '', teras: '', tubuh: '' },
    sources: '',
    caption: '',
    ...NO_PARTS,
  },
  rev: 0,
  savedAt: null,
};

export function draftOnServer(draft: StoredDraft | null | undefined): DraftOnServer {
  if (!draft) return NO_DRAFT;
  return {
    values: {
      texts: toFields(readStored(draft.doc)),
      sources: draft.sources.join('\n'),
      caption: draft.caption,
      shareText: draft.shareText,
      portalItem: draft.portalItem,
    },
    rev: draft.rev,
    savedAt: draft.savedAt,
  };
}

/** The fields as a form gives them, whatever is in them. */
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
    shareText: text('shareText'),
    portalItem: text('portalItem'),
  };
}

/** Whether both would be stored alike: a blank line or a space at an end more is the same text. */
export function isSameText(a: DraftValues, b: DraftValues): boolean {
  return spelled(a) === spelled(b);
}

/** Each source stands in a line of its own. */
export function sourceLines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function spelled({ texts, sources, caption, shareText, portalItem }: DraftValues): string {
  return JSON.stringify([
    serializeDocument(fromFields(texts)),
    sourceLines(sources),
    cleanText(caption).trim(),
    cleanText(shareText).trim(),
    portalItem,
  ]);
}
