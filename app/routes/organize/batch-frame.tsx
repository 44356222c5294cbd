import type { ReactNode } from 'react';
import { Shell } from '#app/desk/shell.tsx';
import type { ShellFacts } from '#app/desk/shell-facts.ts';

interface BatchFrameProps {
  shell: ShellFacts;
  batch: { id: string; name: string; pemdaName: string };
  /** The room this page belongs to: "peserta". Absent on the batch's own page. */
  room?: string;
  /** At the end of the folio, such as how fresh the data are. */
  note?: ReactNode;
  children: ReactNode;
}

/** Masthead with the rooms of a batch, and the folio that says which batch it is. */
export function BatchFrame({ shell, batch, room, note, children }: BatchFrameProps) {
  const at = `/panitia/angkatan/${batch.id}`;
  return (
    <Shell
      shell={shell}
      current={room && `${at}/${room}`}
      folio={{
        start: (
          <a href={at}>
            {batch.pemdaName} · {batch.name}
          </a>
        ),
        end: note,
      }}
    >
      {children}
    </Shell>
  );
}
