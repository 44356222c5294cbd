import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import {
  findQuiz,
  listAnswers,
  listAskedNow,
  listAttempts,
  listShownQuestions,
} from '#app/domain/quizzes/quiz.server.ts';
import { listReleased } from '#app/domain/quizzes/release.server.ts';
import { startAttempt } from '#app/domain/quizzes/start-attempt.server.ts';
import {
  closeExpiredAttempt,
  saveAnswers,
  submitAttempt,
} from '#app/domain/quizzes/submit-attempt.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, refused } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { BackLink } from '#app/ui/back-link.tsx';
import { formatList } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { NotOpenYet } from '../not-open-yet.tsx';
import { openPlaces, readAnswers } from './answers-form.ts';
import { AttemptForm } from './attempt-form.tsx';
import styles from './quiz.css?url';
import { QuizIntro } from './quiz-intro.tsx';
import { ReleasedQuestions } from './released-questions.tsx';

export const handle = { scriptFree: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.quiz.title ?? 'Kuis'} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { batchId = '', quizSlug = '' } = args.params;
  const quiz = found(await findQuiz(db, viewer, batchId, quizSlug, now()));
  const shell = shellFacts(viewer, 'participant');
  await closeExpiredAttempt(db, quiz, viewer.accountId, now());
  const attempts = await listAttempts(db, quiz);
  const open = attempts.find((attempt) => attempt.state === 'open');
  if (!open) return { shell, batchId, quiz, attempts, open: null, released: await listReleased(db, quiz) };
  const questions = await listShownQuestions(db, open);
  const answers = Object.fromEntries(
    [...(await listAnswers(db, open.id))].map(([id, answer]) => [id, answer.value]),
  );
  return { shell, batchId, quiz, attempts, open: { ...open, questions, answers }, released: null };
}

const REFUSED = {
  not_open: 'Kuis ini belum dibuka.',
  passed: 'Anda sudah lulus kuis ini. Nilai terbaik Anda yang dihitung.',
  no_attempts_left:
    'Kesempatan Anda untuk kuis ini sudah habis. Hubungi panitia bila Anda memerlukan bantuan.',
  too_late: 'Waktu mengerjakan sudah habis. Jawaban yang tersimpan sebelumnya yang dihitung.',
  no_open_attempt: 'Jawaban ini sudah pernah dikirim. Nilainya terlihat di bawah.',
} as const;

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { batchId = '', quizSlug = '' } = args.params;
  const quiz = found(await findQuiz(db, viewer, batchId, quizSlug, now()));
  const here = `/kelas/${batchId}/kuis/${quizSlug}`;
  const form = await readForm(args.request);
  const intent = form.get('intent');
  if (intent === 'mulai') {
    const started = await startAttempt(db, quiz, now());
    return started.ok ? redirect(here) : refused(REFUSED[started.reason]);
  }
  const asked = await listAskedNow(db, quiz);
  const answers = readAnswers(form, asked);
  // Check boxes cannot be required as the rest of the form is: whoever overlooked some is asked once.
  const open = intent === 'kirim' && !form.has('tetap') ? openPlaces(asked, answers) : [];
  if (open.length > 0 && (await saveAnswers(db, quiz, answers, now())).ok)
    return refused(
      `Soal ${formatList(open.map(String))} belum dijawab. Jawaban lain sudah tersimpan. Isi yang kosong, atau tekan “Kirim jawaban” sekali lagi bila memang demikian.`,
      { mayBeOpen: true },
    );
  const result =
    intent === 'simpan'
      ? await saveAnswers(db, quiz, answers, now())
      : await submitAttempt(db, quiz, answers, viewer.accountId, now());
  return result.ok
    ? redirect(`${here}${intent === 'simpan' ? '#simpan' : '#nilai'}`)
    : refused(REFUSED[result.reason]);
}

export default function QuizPage() {
  const { shell, batchId, quiz, attempts, open, released } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (!quiz.isOpen && attempts.length === 0)
    return (
      <NotOpenYet
        shell={shell}
        title={quiz.title}
        batchId={batchId}
        moduleTitle={quiz.moduleTitle ?? ''}
        opening={quiz.opensOn ? { isOpen: false, reason: 'date', opensOn: quiz.opensOn } : { isOpen: true }}
      />
    );
  return (
    <Shell shell={shell} current={`/kelas/${batchId}`}>
      <main id="isi" className="page page--narrow">
        <BackLink href={`/kelas/${batchId}`}>Semua modul</BackLink>
        {quiz.moduleTitle && <p className="kicker gap">{quiz.moduleTitle}</p>}
        <h1>{quiz.title}</h1>
        {result && !result.ok && (
          <Notice tone="warning" isLive>
            {result.message}
          </Notice>
        )}
        {open ? (
          <AttemptForm
            attempt={open}
            quiz={quiz}
            saveAction={`/kelas/${batchId}/kuis/${quiz.slug}/jawaban`}
            mayBeOpen={result !== undefined && 'mayBeOpen' in result}
          />
        ) : (
          <QuizIntro quiz={quiz} attempts={attempts} nextHref={`/kelas/${batchId}`} />
        )}
        {released && <ReleasedQuestions questions={released} />}
      </main>
    </Shell>
  );
}
