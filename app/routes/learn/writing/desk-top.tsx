import type { ReactNode } from 'react';
import type { ShellFacts } from '#app/desk/shell-facts.ts';
import type { OwnAssignment } from '#app/domain/assignments/queries.server.ts';
import { AccountMenu } from '#app/ui/account-menu.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import { deadlineWords } from '../tasks/task-words.ts';

interface DeskTopProps {
  shell: ShellFacts;
  task: OwnAssignment;
  now: Date;
  /** Where the text is safe. */
  children: ReactNode;
}

export function DeskTop({ shell, task, now, children }: DeskTopProps) {
  return (
    <header className="desk-top desk-top--writing">
      <a href="/tugas" className="button button--ghost button--icon" aria-label="Kembali ke daftar tugas">
        <Icon name="arrow-left" />
      </a>
      <div className="desk-top__title">
        <h1>
          Tugas {task.number}: {task.title}
        </h1>
        <p className="wide-only">{deadlineWords(task, now)}</p>
      </div>
      <a className="button button--small wide-only" href="#lembar-tugas">
        <Icon name="scroll-text" />
        Lembar tugas
      </a>
      {task.submissionId && (
        <a
          className="button button--ghost button--small wide-only"
          href={`/tugas/${task.assignmentId}/riwayat`}
        >
          <Icon name="history" />
          Riwayat
        </a>
      )}
      {children}
      <AccountMenu
        name={shell.name}
        detail={shell.detail}
        links={shell.links}
        signOutAction="/keluar"
        navItems={shell.items}
      />
    </header>
  );
}
