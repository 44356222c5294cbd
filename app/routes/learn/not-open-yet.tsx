import { Shell } from '#app/desk/shell.tsx';
import type { ShellFacts } from '#app/desk/shell-facts.ts';
import type { ModuleOpening } from '#app/domain/learning/opening.ts';
import { BackLink } from '#app/ui/back-link.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatDate } from '#app/ui/format.ts';

interface NotOpenYetProps {
  shell: ShellFacts;
  title: string;
  batchId: string;
  moduleTitle: string;
  opening: ModuleOpening;
}

/** A part of a module that has not opened: when it will, and nothing of its content. */
export function NotOpenYet({ shell, title, batchId, moduleTitle, opening }: NotOpenYetProps) {
  return (
    <Shell shell={shell} current={`/kelas/${batchId}`}>
      <main id="isi" className="page page--narrow">
        <BackLink href={`/kelas/${batchId}`}>Semua modul</BackLink>
        <p className="kicker gap">{moduleTitle}</p>
        <h1>{title}</h1>
        <p className="lede gap">{openingSentence(opening)}</p>
        <p className="gap">
          <ButtonLink href={`/kelas/${batchId}`}>Lihat modul yang sudah dibuka</ButtonLink>
        </p>
      </main>
    </Shell>
  );
}

export function openingSentence(opening: ModuleOpening): string {
  if (opening.isOpen) return 'Modul ini sudah dibuka.';
  return opening.reason === 'date'
    ? `Modul ini dibuka ${formatDate(opening.opensOn)}.`
    : 'Modul ini dibuka setelah modul prasyaratnya tuntas.';
}
