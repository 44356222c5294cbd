import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { listOwnAssignments } from '#app/domain/assignments/queries.server.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { TaskList } from './task-list.tsx';

export const handle = { scriptFree: true };

export const meta: MetaFunction = () => [{ title: 'Tugas · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  return {
    shell: shellFacts(viewer, 'participant'),
    tasks: await listOwnAssignments(db, viewer, now()),
    now: now(),
  };
}

export default function Tasks() {
  const { shell, tasks, now: at } = useLoaderData<typeof loader>();
  const batches = [...new Map(tasks.map(({ batchId, batchName }) => [batchId, batchName]))];
  const passed = tasks.filter(({ state }) => state === 'passed').length;
  const returned = tasks.filter(({ state }) => state === 'returned').length;
  return (
    <Shell shell={shell} current="/tugas" counts={{ '/tugas': returned }}>
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Tugas"
          lede={
            tasks.length > 0
              ? `${passed} dari ${tasks.length} tugas lulus.${returnedWords(returned)}`
              : undefined
          }
        />
        {tasks.some(({ lastDecision }) => lastDecision) && (
          <p>
            <a href="/tugas/sering-diperbaiki">Yang sering diperbaiki mentor</a>
          </p>
        )}
        {batches.length === 0 && (
          <EmptyState title="Belum ada tugas">
            Tugas muncul di sini setelah panitia mendaftarkan Anda ke sebuah angkatan.
          </EmptyState>
        )}
        {batches.map(([batchId, batchName]) => (
          <Section key={batchId} title={batchName}>
            <TaskList tasks={tasks.filter((task) => task.batchId === batchId)} now={at} />
          </Section>
        ))}
      </main>
    </Shell>
  );
}

function returnedWords(returned: number): string {
  return returned === 0 ? '' : ` ${returned} perlu Anda perbaiki.`;
}
