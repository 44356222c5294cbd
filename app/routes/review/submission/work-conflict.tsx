import type { Conflict } from '#app/desk/device/work-sync.ts';
import { type RoomWork, toWork } from '#app/desk/reviewing/room-work.ts';
import type { Rubric } from '#app/domain/review/rubric.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { contentOf, titleOf } from './part-content.tsx';

interface WorkConflictProps {
  conflict: Conflict;
  here: RoomWork;
  rubric: Rubric;
  onChoose: (side: 'here' | 'there') => void;
}

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
        <span className="hint">Yang tidak dipilih tetap ada di perangkat ini.</span>
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
