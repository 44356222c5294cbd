import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { handBackSubmission } from '#app/domain/review/hand-back.server.ts';
import { findTitle } from '#app/domain/review/room.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { MOVING_REFUSALS } from '../moving-sentences.ts';
import { HandBackForms } from './hand-back-forms.tsx';
import { REASON_LIMIT } from './reason-limit.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Minta mentor lain · Pewarta' }];

const schema = z.object({
  kind: z.enum(['given_back', 'asked']),
  reason: z.string().trim().max(REASON_LIMIT).default(''),
});

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const facts = found(await findTitle(db, viewer, submissionId));
  return { shell: shellFacts(viewer, 'mentor'), submissionId, ...facts };
}

/** The manuscript goes to another mentor; why is asked only where it must not come back. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await parseForm(args.request, schema);
  const typed = String(form.form.get('reason') ?? '');
  if (!form.ok) {
    found(await findTitle(db, viewer, submissionId));
    return data({ message: `Alasan paling banyak ${REASON_LIMIT} karakter.`, typed }, { status: 400 });
  }
  const moved = await handBackSubmission(db, viewer, submissionId, form.value, now());
  if (moved.ok) {
    const query = new URLSearchParams({ pesan: 'dialihkan', kepada: moved.mentorName ?? '' });
    return redirect(`/telaah?${query}`);
  }
  if (moved.reason === 'not_found') throw notFound();
  const status = moved.reason === 'no_reason' ? 400 : 409;
  return data({ message: MOVING_REFUSALS[moved.reason], typed }, { status });
}

export default function HandBack() {
  const { shell, submissionId, title, isOwn } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Shell shell={shell} current="/telaah">
      <main id="isi" className="page page--narrow">
        <PageHeader
          kicker="Minta mentor lain"
          title={title}
          back={{ href: `/telaah/${submissionId}`, label: 'Kembali ke naskah' }}
        />
        {refused && (
          <Notice tone="error" isLive title="Naskah belum berpindah.">
            {refused.message}
          </Notice>
        )}
        {isOwn ? (
          <HandBackForms typed={refused?.typed ?? ''} />
        ) : (
          <p>Naskah ini tidak menunggu Anda, jadi tidak dapat Anda alihkan.</p>
        )}
      </main>
    </Shell>
  );
}
