import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { listReaders } from '#app/domain/review/presence.server.ts';
import { findTitle } from '#app/domain/review/room.server.ts';
import { takeSubmission } from '#app/domain/review/take-submission.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatList } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { MOVING_REFUSALS } from '../moving-sentences.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Ambil naskah · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const [facts, readers] = await Promise.all([
    findTitle(db, viewer, submissionId),
    listReaders(db, viewer, [submissionId], now()),
  ]);
  return {
    shell: shellFacts(viewer, 'mentor'),
    submissionId,
    ...found(facts),
    readerNames: readers.map(({ name }) => name),
  };
}

/** Helping out: a waiting manuscript of another mentor becomes one's own. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await readForm(args.request);
  const isConfirmed = form.get('tetap') === 'ya';
  const taken = await takeSubmission(db, viewer, submissionId, isConfirmed, now());
  if (taken.ok) return redirect(`/telaah/${submissionId}`);
  if (taken.reason === 'not_found') throw notFound();
  const message = taken.reason === 'being_read' ? null : MOVING_REFUSALS[taken.reason];
  return data({ message }, { status: 409 });
}

/** Shown when somebody has the manuscript open, or when the rules refuse. */
export default function Taking() {
  const { shell, submissionId, title, mentorName, readerNames } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.message;
  return (
    <Shell shell={shell} current="/telaah">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title={refusal ? 'Naskah belum berpindah' : `Ambil “${title}”?`}
          back={{ href: '/telaah?milik=lain', label: 'Naskah mentor lain' }}
        />
        {refusal ? (
          <Notice tone="error" isLive>
            {refusal}
          </Notice>
        ) : (
          <form method="post" className="form">
            {readerNames.length > 0 ? (
              <Notice tone="warning" title={`Sedang dibuka ${formatList(readerNames)}.`}>
                Bila Anda ambil sekarang, tanda yang sudah tersimpan tetap ada, tetapi keputusannya menjadi
                milik Anda.
              </Notice>
            ) : (
              <p>
                {mentorName ? `Naskah ini menunggu ${mentorName}.` : 'Naskah ini belum mempunyai mentor.'}{' '}
                Setelah diambil, naskah masuk ke antrean Anda.
              </p>
            )}
            <input type="hidden" name="tetap" value="ya" />
            <div className="form__actions">
              <Button variant="primary">{readerNames.length > 0 ? 'Tetap ambil' : 'Ambil naskah ini'}</Button>
              <ButtonLink href={`/telaah/${submissionId}`}>Baca saja</ButtonLink>
            </div>
          </form>
        )}
      </main>
    </Shell>
  );
}
