import type { Conflict } from '#app/desk/device/work-sync.ts';
import { type RoomWork, toWork } from '#app/desk/reviewing/room-work.ts';
import type { Rubric } from '#app/domain/review/rubric.server.ts';
import { ConflictChoice } from '../room/conflict-choice.tsx';
import { contentOf, titleOf } from './part-content.tsx';

interface WorkConflictProps {
  conflict: Conflict;
  here: RoomWork;
  rubric: Rubric;
  onChoose: (side: 'here' | 'there') => void;
}

/** What clashes in a manuscript's review, in both forms. */
export function WorkConflict({ conflict, here, rubric, onChoose }: WorkConflictProps) {
  const there = toWork(conflict.there.parts);
  return (
    <ConflictChoice hint="Yang tidak dipilih tetap ada di perangkat ini." onChoose={onChoose}>
      <div className="work-conflict">
        {conflict.clashes.map((name) => (
          <section key={name}>
            <h3 className="h4">{titleOf(name, rubric)}</h3>
            <Side title="Tersimpan dari jendela lain">{contentOf(name, there)}</Side>
            <Side title="Di halaman ini">{contentOf(name, here)}</Side>
          </section>
        ))}
      </div>
    </ConflictChoice>
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
