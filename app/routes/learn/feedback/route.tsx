import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import desk from '#app/desk/desk.css?url';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findFeedback } from '#app/domain/review/feedback.server.ts';
import { found } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatDateTime, formatLongDateTime } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { readAdvice } from './advice.ts';
import { AdvisedManuscript } from './advised-manuscript.tsx';
import { FeedbackProgress } from './feedback-progress.tsx';
import { FeedbackSummary } from './feedback-summary.tsx';

export const handle = { scriptFree: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: desk }];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Umpan balik${page ? `: ${page.task.headline}` : ''} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const query = new URL(args.request.url).searchParams;
  const n = Number(query.get('versi')) || undefined;
  const feedback = found(await findFeedback(db, viewer, args.params.assignmentId ?? '', now(), n));
  const { review, submitted: _, ...facts } = feedback;
  return {
    ...facts,
    shell: shellFacts(viewer, 'participant'),
    levels: review.levels,
    advice: readAdvice(review),
    missed: Number(query.get('terlewat')) || 0,
    isClosed: query.has('tertutup'),
  };
}

export default function FeedbackPage() {
  const page = useLoaderData<typeof loader>();
  const { shell, task, version, decision, advice, canAnswer } = page;
  const here = `/tugas/${task.assignmentId}`;
  return (
    <Shell shell={shell} current="/tugas" hasOwnBottomBar={canAnswer}>
      <main id="isi" className={canAnswer ? 'page page--with-bar' : 'page'}>
        <PageHeader
          back={{ href: '/tugas', label: 'Tugas' }}
          title={task.headline}
          meta={`Tugas ${task.number}: ${task.title} · Versi ${version.n} ditelaah ${formatDateTime(decision.decidedAt, task.zone)}`}
        />
        <FeedbackSummary decision={decision} rubric={page.rubric} levels={page.levels} />
        {page.missed > 0 && (
          <Notice tone="warning" isLive title="Usul dicatat, tetapi bagian itu sudah Anda tulis ulang.">
            Tulisan Anda tidak diubah. Buka naskah, lalu sesuaikan sendiri bila perlu.
          </Notice>
        )}
        {page.isClosed && (
          <Notice tone="warning" isLive>
            Usul pada versi ini tidak dapat dijawab lagi.
          </Notice>
        )}
        <FeedbackProgress
          advice={advice}
          here={here}
          canAnswer={canAnswer}
          versions={page.versions}
          n={version.n}
        />
        <AdvisedManuscript advice={advice} here={here} canAnswer={canAnswer} />
      </main>
      {canAnswer && (
        <div className="bottom-bar">
          <div className="bottom-bar__inner">
            <p className="meta">
              Kirim perbaikan sebelum {formatLongDateTime(task.window.dueAt, task.zone)}.
            </p>
            <form method="get" action={here}>
              <Button variant="primary" icon="pencil-line">
                Perbaiki naskah
              </Button>
            </form>
          </div>
        </div>
      )}
    </Shell>
  );
}
