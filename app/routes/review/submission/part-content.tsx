import { REASON_WORDS } from '#app/desk/manuscript/reason-words.ts';
import { type RoomWork, readPartName } from '#app/desk/reviewing/room-work.ts';
import type { Field } from '#app/domain/manuscript/document.ts';
import { flattenField, type Token } from '#app/domain/manuscript/tokens.ts';
import type { Rubric } from '#app/domain/review/rubric.server.ts';

const FIELD_NAMES: Record<Field, string> = {
  judul: 'Judul',
  kota: 'Kota asal berita',
  hari: 'Hari dan tanggal peristiwa',
  teras: 'Teras',
  tubuh: 'Tubuh berita',
};

/** A part of a review as people call it. */
export function titleOf(name: string, rubric: Rubric): string {
  const { kind, id } = readPartName(name);
  switch (kind) {
    case 'note':
      return 'Catatan akhir untuk peserta';
    case 'level':
      return rubric.criteria.find((criterion) => criterion.id === id)?.title ?? 'Rubrik';
    case 'field':
      return FIELD_NAMES[id as Field];
    case 'reason':
      return 'Alasan usul';
    case 'thread':
      return 'Komentar';
  }
}

/** What it holds, to be read beside what another window made of it. */
export function contentOf(name: string, work: RoomWork): React.ReactNode {
  const { kind, id } = readPartName(name);
  switch (kind) {
    case 'note':
      return work.note || 'kosong';
    case 'level':
      return work.levels[id] ? `Tingkat ${work.levels[id]}` : 'kosong';
    case 'field':
      return <Tracked tokens={flattenField(work.document, id as Field)} />;
    case 'reason': {
      const { kind: reason = null, words = '' } = work.reasons[id] ?? {};
      return [reason && REASON_WORDS[reason], words].filter(Boolean).join('. ') || 'kosong';
    }
    case 'thread':
      return work.threads[id]?.body ?? 'dihapus';
  }
}

/** One field with its suggestions, in runs. */
function Tracked({ tokens }: { tokens: readonly Token[] }) {
  const runs: { status: Token['status']; text: string }[] = [];
  for (const { status, text } of tokens) {
    const last = runs.at(-1);
    if (last?.status === status) last.text += text;
    else runs.push({ status, text });
  }
  return (
    <>
      {runs.map(({ status, text }, index) => {
        const Element = status === 'plain' ? 'span' : status;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text have no other name
          <Element key={index} className={status === 'plain' ? undefined : 'suggestion'}>
            {text}
          </Element>
        );
      })}
    </>
  );
}
