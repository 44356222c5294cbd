import type { EarlierTexts, TextName } from '#app/domain/assignments/earlier-texts.server.ts';
import { formatDateTime } from '#app/ui/format.ts';

/** How a text is called in an address: `2` the second version, `draf` the draft, `d-…` a kept draft. */
export function readName(word: string | null): TextName | undefined {
  if (word === null) return undefined;
  if (word === 'draf') return { kind: 'draft' };
  if (/^[1-9]\d{0,5}$/.test(word)) return { kind: 'version', n: Number(word) };
  return /^d-[\w-]{1,64}$/.test(word) ? { kind: 'kept', id: word.slice(2) } : undefined;
}

export interface NamedText {
  word: string;
  name: TextName;
  label: string;
  detail: string;
}

/** Everything that can be compared, the newest first. */
export function namedTexts({ task, versions, kept, draft }: EarlierTexts): NamedText[] {
  const at = (moment: string) => formatDateTime(moment, task.zone);
  const dated = [
    ...versions.map(({ n, createdAt }) => ({
      at: createdAt,
      word: String(n),
      name: { kind: 'version' as const, n },
      label: `Versi ${n}`,
      detail: `dikirim ${at(createdAt)}`,
    })),
    ...kept.map(({ id, writtenAt }) => ({
      at: writtenAt,
      word: `d-${id}`,
      name: { kind: 'kept' as const, id },
      label: `Draf ${at(writtenAt)}`,
      detail: '',
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));
  const current = draft && {
    word: 'draf',
    name: { kind: 'draft' as const },
    label: 'Draf sekarang',
    detail: `tersimpan ${at(draft.savedAt)}`,
  };
  return [...(current ? [current] : []), ...dated];
}

/** The two that are compared: as asked for, else the newest with the version before it. */
export function chosenTexts(
  texts: readonly NamedText[],
  query: URLSearchParams,
): { older: NamedText | undefined; newer: NamedText | undefined } {
  const asked = (parameter: string) => {
    const word = query.get(parameter);
    return texts.find((text) => text.word === word);
  };
  const newer = asked('baru') ?? texts.find(({ name }) => name.kind === 'version') ?? texts[0];
  const older =
    asked('lama') ??
    texts.filter((text) => text !== newer).find(({ name }) => name.kind === 'version') ??
    texts.find((text) => text !== newer);
  return { older, newer };
}
