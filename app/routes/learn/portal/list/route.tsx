import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { listPortalTasks } from '#app/domain/portal/find-portal.server.ts';

import { openPortal } from '#app/domain/portal/open-portal.server.ts';
import { startState } from '#app/domain/portal/start-state.ts';
import { files } from '#app/files.server.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { openingWords } from '../../tasks/task-words.ts';
import { portalHref } from '../frame-facts.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Situs latihan · Pewarta' }];

/** The portal of the class whose module is open, made at the first look; where there are several, a list of them. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const asked = new URL(args.request.url).searchParams.get('tugas');
  const tasks = await listPortalTasks(db, viewer, now());
  const open = tasks.filter(({ task, portalId }) => portalId !== null || task.opening.isOpen);
  const chosen =
    open.find(({ task }) => task.assignmentId === asked) ?? (open.length === 1 ? open[0] : undefined);
  if (chosen) {
    const opened = await openPortal(db, files, startState, viewer, chosen.task.assignmentId, now());
    if (opened.ok) throw redirect(portalHref(opened.portalId, asked ? '/tugas' : ''));
  }
  return {
    shell: shellFacts(viewer, 'participant'),
    classes: tasks.map(({ task, portalId }) => ({
      assignmentId: task.assignmentId,
      batchName: task.batchName,
      isOpen: portalId !== null || task.opening.isOpen,
      words: openingWords(task),
    })),
  };
}

export default function Portals() {
  const { shell, classes } = useLoaderData<typeof loader>();
  return (
    <Shell shell={shell} current="/tugas">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Situs latihan"
          lede="Situs OPD rekaan milik Anda sendiri. Hanya Anda dan mentor yang melihatnya."
          back={{ href: '/tugas', label: 'Tugas' }}
        />
        {classes.length === 0 && (
          <EmptyState title="Belum ada situs latihan.">
            Kelas Anda belum memuat tugas situs OPD, atau tugas itu sudah selesai sebagai naskah.
          </EmptyState>
        )}
        <ul className="stack">
          {classes.map(({ assignmentId, batchName, isOpen, words }) => (
            <li key={assignmentId}>
              {isOpen ? <a href={`/situs-latihan?tugas=${assignmentId}`}>{batchName}</a> : batchName}
              <p className="meta">{isOpen ? 'Buka situs latihan kelas ini.' : words}</p>
            </li>
          ))}
        </ul>
      </main>
    </Shell>
  );
}
