import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import desk from '#app/desk/desk.css?url';
import feedbackStyles from '#app/desk/feedback.css?url';
import { FollowUpList } from '#app/desk/manuscript/follow-up.tsx';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { hasRole } from '#app/domain/accounts/viewer.ts';
import { questionForm } from '#app/domain/review/answer-form.ts';
import { answerQuestion } from '#app/domain/review/answer-question.server.ts';
import { type FollowUp, findFollowUp } from '#app/domain/review/follow-up.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { AnswerForm } from './answer-form.tsx';

export const handle = { scriptFree: true };
export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: feedbackStyles },
];
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Tindak lanjut · ${page?.followUp.title || 'Naskah'} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const n = Number(new URL(args.request.url).searchParams.get('versi')) || undefined;
  const followUp = found(await findFollowUp(db, viewer, args.params.submissionId ?? '', n));
  const persona = hasRole(viewer, 'mentor') ? 'mentor' : 'organizer';
  return { shell: shellFacts(viewer, persona), followUp };
}

/** The mentor answers a question. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const { canAnswer } = found(await findFollowUp(db, viewer, submissionId));
  if (!canAnswer) throw notFound();
  const form = await parseForm(args.request, questionForm);
  const typed = (name: string) => String(form.form.get(name) ?? '').slice(0, 5_000);
  const about = { subjectId: typed('subjectId'), typed: typed('answer') };
  if (!form.ok) {
    if (!form.submission.error?.answer) throw notFound();
    return data({ ...about, message: 'Tulis jawaban Anda, paling panjang 1.000 huruf.' }, { status: 400 });
  }
  const { n, subjectId, answer } = form.value;
  const answered = await answerQuestion(db, viewer, { submissionId, n, subjectId }, answer, now());
  if (answered.ok) return redirect(`/telaah/${submissionId}/tindak-lanjut?versi=${n}#tindak-${subjectId}`);
  if (answered.reason === 'not_found') throw notFound();
  return data({ ...about, message: 'Pertanyaan ini sudah dijawab di jendela lain.' }, { status: 409 });
}

export default function FollowUpPage() {
  const { shell, followUp } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { submissionId, title, n, versions, items, message, isAnswered, zone } = followUp;
  const here = `/telaah/${submissionId}`;
  return (
    <Shell shell={shell} current="/telaah">
      <main id="isi" className="page">
        <PageHeader
          back={{ href: here, label: title || 'Naskah' }}
          title={`Tindak lanjut versi ${n}`}
          lede={finding(followUp)}
          meta={`${followUp.participantName}, ${followUp.opdName}`}
        />
        {versions.length > 1 && (
          <p className="row">
            {versions
              .filter((other) => other !== n)
              .map((other) => (
                <a key={other} href={`${here}/tindak-lanjut?versi=${other}`}>
                  Tindak lanjut versi {other}
                </a>
              ))}
          </p>
        )}
        {message && (
          <Notice icon="message-square-text" title="Pesan peserta:">
            {message.body}
          </Notice>
        )}
        {items.length > 0 ? (
          <FollowUpList
            items={items}
            zone={zone}
            isAnswered={isAnswered}
            answer={(item) => <AnswerForm item={item} followUp={followUp} reply={reply} />}
          />
        ) : (
          <EmptyState title={isAnswered ? 'Versi itu tanpa usul dan komentar' : 'Belum ada pertanyaan'}>
            {isAnswered
              ? 'Yang Anda catat waktu itu terbaca di ruang telaah.'
              : 'Jawaban peserta atas usul Anda terbaca di sini setelah versi berikutnya dikirim.'}
          </EmptyState>
        )}
      </main>
    </Shell>
  );
}

function finding({ isAnswered, done, total, items, canAnswer }: FollowUp): string | undefined {
  if (isAnswered) return total > 0 ? `${done} dari ${total} saran dan komentar ditindaklanjuti.` : undefined;
  const open = items.filter(({ replies }) => replies.some(({ answer }) => answer === null)).length;
  return open > 0
    ? `${open} pertanyaan peserta menunggu jawaban ${canAnswer ? 'Anda' : 'mentor'}.`
    : undefined;
}
