import type { Conflict } from '#app/desk/device/work-sync.ts';
import { REASON_WORDS } from '#app/desk/manuscript/reason-words.ts';
import { type RoomWork, readPartName, toWork } from '#app/desk/reviewing/room-work.ts';
import type { Field } from '#app/domain/manuscript/document.ts';
import { flattenField, type Token } from '#app/domain/manuscript/tokens.ts';
import type { Rubric } from '#app/domain/review/rubric.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';

interface WorkConflictProps {
  conflict: Conflict;
  here: RoomWork;
  rubric: Rubric;
  onChoose: (side: 'here' | 'there') => void;
}

const FIELD_NAMES: Record<Field, string> = {
  judul: 'Judul',
  kota: 'Kota asal berita',
  hari: 'Hari dan tanggal peristiwa',
  teras: 'Teras',
  tubuh: 'Tubuh berita',
};

/** Another window has changed the same: both are shown, and neither is overwritten until somebody has chosen. */
export function WorkConflict({ conflict, here, rubric, onChoose }: WorkConflictProps) {
  const there = toWork(conflict.there.parts);
  return (
    <Notice tone="warning" isLive title="Tinjauan ini juga diubah di jendela lain. Bandingkan, lalu pilih.">
      <div className="work-conflict">
        {conflict.clashes.map((name) => (
          <section key={name}>
            <h3 className="h4">{titleOf(name, rubric)}</h3>
            <Side title="Tersimpan dari jendela lain">{contentOf(name, there)}</Side>
            <Side title="Di halaman ini">{contentOf(name, here)}</Side>
          </section>
        ))}
      </div>
      <div className="row row--tight">
        <Button type="button" size="small" onClick={() => onChoose('there')}>
          Pakai yang tersimpan
        </Button>
        <Button type="button" size="small" onClick={() => onChoose('here')}>
          Simpan yang di halaman ini
        </Button>
      </div>
    </Notice>
  );
}

function Side({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <p className="hint">{title}</p>
      <p className="work-conflict__text">{children}</p>
    </div>
  );
}

function titleOf(name: string, rubric: Rubric): string {
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

function contentOf(name: string, work: RoomWork): React.ReactNode {
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
