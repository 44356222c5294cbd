import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import desk from '#app/desk/desk.css?url';
import feedbackStyles from '#app/desk/feedback.css?url';
import loupe from '#app/desk/photos/loupe.js?url';
import photoStyles from '#app/desk/photos/photos.css?url';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findPhotoFeedback } from '#app/domain/photos/photo-feedback.server.ts';
import { answerCaption } from '#app/domain/review/answer-caption.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PhotoAdvice } from './photo-advice.tsx';
import { PhotoHeader } from './photo-header.tsx';
import { PhotoRuling } from './photo-ruling.tsx';

export const handle = { scriptFree: true };

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: feedbackStyles },
  { rel: 'stylesheet', href: photoStyles },
];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Umpan balik${page ? `: ${page.task.headline}` : ''} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const query = new URL(args.request.url).searchParams;
  const n = Number(query.get('versi')) || undefined;
  const feedback = found(await findPhotoFeedback(db, viewer, args.params.assignmentId ?? '', now(), n));
  const { review, draft: _, replies: __, photos, ...facts } = feedback;
  const wanted = photos.find(({ number }) => number === Number(query.get('bingkai')));
  const shown = found(wanted ?? photos.find(({ isChosen }) => isChosen) ?? photos[0]);
  const { levels, threads } = review;
  return { ...facts, shell: shellFacts(viewer, 'participant'), photos, shown, levels, threads };
}

const schema = z.object({ photoId: z.string().max(64), answer: z.enum(['accept', 'reject']) });

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { assignmentId = '' } = args.params;
  const form = await parseForm(args.request, schema);
  if (!form.ok) throw notFound();
  const answered = await answerCaption(db, viewer, assignmentId, form.value, now());
  if (!answered.ok) {
    if (answered.reason === 'not_found') throw notFound();
    return data({ message: REFUSALS[answered.reason] }, { status: 409 });
  }
  const { searchParams } = new URL(args.request.url);
  const frame = Number(searchParams.get('bingkai'));
  return redirect(`/tugas/${assignmentId}/umpan-balik/foto${frame ? `?bingkai=${frame}` : ''}#takarir-foto`);
}

const REFUSALS = {
  not_returned: 'Usul pada versi ini tidak dapat dijawab lagi: versi berikutnya sudah Anda kirim.',
  closed: 'Usul pada versi ini tidak dapat dijawab lagi: batas waktu tugas ini sudah lewat.',
  changed_meanwhile:
    'Takarir ini sudah Anda ubah di meja foto, jadi tidak kami ganti. Salin kata-kata mentor yang Anda perlukan, lalu perbaiki di sana.',
  removed: 'Foto ini sudah Anda turunkan dari meja foto, jadi takarirnya tidak diganti.',
};

export default function PhotoFeedbackPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Shell shell={page.shell} current="/tugas">
      <main id="isi" className="page photo-feedback">
        <PhotoHeader {...page} />
        {reply && (
          <Notice tone="warning" isLive>
            {reply.message}
          </Notice>
        )}
        <PhotoAdvice {...page} />
        <PhotoRuling {...page} />
      </main>
      <script type="module" src={loupe} />
    </Shell>
  );
}
