import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { allocateWaiting } from '#app/domain/assignments/allocate.server.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { listMentorCandidates } from '#app/domain/batches/queries.server.ts';
import { mentorForm, setMentor } from '#app/domain/batches/set-mentors.server.ts';
import { listWaiting, listWorkload } from '#app/domain/reports/workload.server.ts';
import { badForm, parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { inSentences } from '../form-messages.ts';
import { AddMentor } from './add-mentor.tsx';
import { MentorTable } from './mentor-table.tsx';
import { MENTOR_MESSAGES, mentorNote, workloadSentence } from './mentor-words.ts';
import { WaitingList } from './waiting-list.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Mentor · Pewarta' }];

/** As many as fit a page; the oldest come first, and those are the ones to be moved. */
const MOST_WAITING = 50;

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  const [mentors, candidates, waiting] = await Promise.all([
    listWorkload(db, viewer, batch.id),
    listMentorCandidates(db, viewer, batch.id),
    listWaiting(db, viewer, batch.id, MOST_WAITING),
  ]);
  return {
    shell: batchShell(viewer, batch.id),
    batch,
    mentors,
    candidates,
    waiting,
    at: now().toISOString(),
    note: mentorNote(new URL(args.request.url).searchParams.get('pesan')),
  };
}

/** Adds a mentor or changes how one works here. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  found(await findOrganizedBatch(db, viewer, batchId));
  const form = await parseForm(args.request, mentorForm);
  if (!form.ok) return badForm(form.submission);
  const { accountId, capacity, takesText, takesPhoto, isActive } = form.value;
  const terms = {
    accountId,
    capacity,
    takesText: takesText === 'on',
    takesPhoto: takesPhoto === 'on',
    isActive: isActive === 'on',
  };
  const set = await setMentor(db, viewer, batchId, terms, now());
  if (set.ok) {
    // Manuscripts that came before there was anybody to read them.
    await allocateWaiting(db, batchId, now());
    return redirect(`/panitia/angkatan/${batchId}/mentor?pesan=disimpan`);
  }
  if (set.reason === 'not_found') throw notFound();
  const result = form.submission.reply({ fieldErrors: { accountId: [set.reason] } });
  return data({ ok: false as const, result }, { status: 409 });
}

export default function Mentors() {
  const { shell, batch, mentors, candidates, waiting, at, note } = useLoaderData<typeof loader>();
  const result = inSentences(useActionData<typeof action>()?.result, MENTOR_MESSAGES);
  return (
    <BatchFrame shell={shell} batch={batch} room="mentor">
      <main id="isi" className="page">
        <PageHeader title="Mentor" lede={workloadSentence(mentors, new Date(at))} />
        {note && (
          <Notice tone="success" isLive>
            {note}
          </Notice>
        )}
        <div className="sections section-gap">
          <Section title="Beban telaah">
            {mentors.length === 0 ? (
              <EmptyState title="Belum ada mentor">Tambahkan mentor agar naskah dapat dibagi.</EmptyState>
            ) : (
              <MentorTable mentors={mentors} result={result} at={at} />
            )}
          </Section>
          <Section title="Tambah mentor">
            <AddMentor candidates={candidates} result={result} />
          </Section>
          {waiting.length > 0 && (
            <Section title="Naskah yang menunggu">
              <WaitingList
                waiting={waiting}
                mentors={mentors}
                action={`/panitia/angkatan/${batch.id}/mentor/alih`}
                at={at}
              />
            </Section>
          )}
        </div>
      </main>
    </BatchFrame>
  );
}
