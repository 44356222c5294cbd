import { baseParagraphs, type Field, fromFields, type ManuscriptDocument } from '../manuscript/document.ts';
import { mapFields } from '../manuscript/tokens.ts';

/**
 * Carries one answered suggestion into a draft that may have been rewritten meanwhile: the stretch of paragraphs that
 * the answer changes is replaced where it still stands word for word. Where it does not, the draft is left alone and
 * `isMissed` says so: the writer's own words are never overwritten.
 */
export function mergeAnswer(
  draft: ManuscriptDocument,
  before: ManuscriptDocument,
  after: ManuscriptDocument,
): { document: ManuscriptDocument; isMissed: boolean } {
  const [draftTexts, old, wanted] = [draft, before, after].map(paragraphsByField) as [Texts, Texts, Texts];
  let isMissed = false;
  const merged = mapFields((field) => {
    const change = changeBetween(old[field], wanted[field]);
    if (!change) return draftTexts[field];
    const replaced = replaceStretch(draftTexts[field], change);
    if (!replaced) isMissed = !isAlready(draftTexts[field], change) || isMissed;
    return replaced ?? draftTexts[field];
  });
  return { document: fromFields(mapFields((field) => merged[field].join('\n'))), isMissed };
}

type Texts = Record<Field, string[]>;

/** Paragraphs `from` … with what stands before them, so that a mere insertion has a place too. */
interface Change {
  removed: string[];
  added: string[];
  previous: string | undefined;
}

/** As the form writes them: trimmed, blank ones left out. */
function paragraphsByField(document: ManuscriptDocument): Texts {
  const tidy = fromFields(mapFields((field) => baseParagraphs(document, field).join('\n')));
  return mapFields((field) => baseParagraphs(tidy, field));
}

function changeBetween(old: string[], wanted: string[]): Change | undefined {
  let head = 0;
  while (head < old.length && head < wanted.length && old[head] === wanted[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(old.length, wanted.length);
  while (tail < shorter - head && old.at(-1 - tail) === wanted.at(-1 - tail)) tail += 1;
  const removed = old.slice(head, old.length - tail);
  const added = wanted.slice(head, wanted.length - tail);
  return removed.length + added.length === 0 ? undefined : { removed, added, previous: old[head - 1] };
}

function replaceStretch(draft: string[], { removed, added, previous }: Change): string[] | undefined {
  const at =
    removed.length > 0
      ? onlyPlace(draft, removed)
      : previous === undefined
        ? 0
        : (onlyPlace(draft, [previous]) ?? -2) + 1;
  return at === undefined || at < 0
    ? undefined
    : [...draft.slice(0, at), ...added, ...draft.slice(at + removed.length)];
}

/** The writer has made the same change themselves. */
function isAlready(draft: string[], { added }: Change): boolean {
  return added.length > 0 && onlyPlace(draft, added) !== undefined;
}

function onlyPlace(draft: string[], stretch: string[]): number | undefined {
  const places = draft.flatMap((_, index) =>
    stretch.every((text, offset) => draft[index + offset] === text) ? [index] : [],
  );
  return places.length === 1 ? places[0] : undefined;
}
