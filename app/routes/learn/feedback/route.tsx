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
import { DrawnHtml } from '#app/desk/packages/drawn-html.tsx';
import { packageHtml } from '#app/desk/packages/package-html.tsx';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { readStored } from '#app/domain/manuscript/read-stored.ts';
import { findSentParts } from '#app/domain/packages/sent-parts.server.ts';
import { hasPhotos } from '#app/domain/photos/version-photos.server.ts';
import { findPortalOf } from '#app/domain/portal/sent-portal.server.ts';
import { readAdvice } from '#app/domain/review/advice.ts';
import { type Feedback, findFeedback } from '#app/domain/review/feedback.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { formatDateTime } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { activeItem } from './active-item.ts';
import { AdvisedManuscript } from './advised-manuscript.tsx';
import { FeedbackBar } from './feedback-bar.tsx';
import { FeedbackNotices } from './feedback-notices.tsx';
import { FeedbackProgress } from './feedback-progress.tsx';
import { FeedbackSummary } from './feedback-summary.tsx';
import { postAnswers, postVersion } from './post.server.ts';
import { SendSection } from './send-section.tsx';
import steps from './steps.js?url';

export const handle = { scriptFree: true };

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: feedbackStyles },
];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Umpan balik${page ? `: ${page.task.headline}` : ''} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { search, searchParams: query } = new URL(args.request.url);
  const n = Number(query.get('versi')) || undefined;
  const { assignmentId = '' } = args.params;
  const feedback = found(await findFeedback(db, viewer, assignmentId, now(), n));
  if (feedback.task.form === 'photo' && (await hasPhotos(db, feedback.version.id)))
    throw redirect(`/tugas/${assignmentId}/umpan-balik/foto${search}`);
  const portalId = feedback.task.form === 'service_page' && (await findPortalOf(db, feedback.version.id));
  if (portalId) throw redirect(`/situs-latihan/${portalId}/umpan-balik${search}`);
  const { review, replies, draft, ...facts } = feedback;
  const advice = readAdvice(review, replies, draft && readStored(draft.doc));
  return {
    ...facts,
    shell: shellFacts(viewer, 'participant'),
    levels: review.levels,
    partsHtml: await partsHtmlOf(feedback),
    advice,
    message: replies.find(({ subject }) => subject === 'review') ?? null,
    draft: draft && { rev: draft.rev, savedAt: draft.savedAt },
    activeId: facts.canAnswer ? activeItem(advice.items, query) : null,
    missed: Number(query.get('terlewat')) || 0,
    isAllAtOnce: query.has('sekaligus'),
  };
}

/** Portal item and share text with what the mentor said of them. */
async function partsHtmlOf({ task, version, review }: Feedback): Promise<string | null> {
  const parts = task.form === 'package' ? await findSentParts(db, version.id, review.id) : null;
  return parts && packageHtml(parts, null);
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { assignmentId = '' } = args.params;
  const feedback = found(await findFeedback(db, viewer, assignmentId, now()));
  const form = await readForm(args.request);
  const isSending = form.get('intent') === 'kirim';
  const { review, replies, draft } = feedback;
  const openCount = () => {
    const { total, done } = readAdvice(review, replies, draft && readStored(draft.doc));
    return total - done;
  };
  const result = isSending
    ? await postVersion(viewer, feedback, openCount(), form, now())
    : await postAnswers(viewer, feedback, form, now());
  const here = `/tugas/${assignmentId}`;
  if (result.ok) return redirect(isSending ? here : `${here}/umpan-balik?${result.query}#aktif`);
  if (result.reason === 'not_found') throw notFound();
  const typed = Object.fromEntries(
    [...form].filter(([, value]) => typeof value === 'string' && value !== ''),
  );
  const { status, message, about } = result;
  return data(
    { message, about: about ?? null, isSending, typed: typed as Record<string, string> },
    { status },
  );
}

export type FeedbackReply = ReturnType<typeof useActionData<typeof action>>;

export default function FeedbackPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { shell, task, version, decision, advice, canAnswer, draft } = page;
  const here = `/tugas/${task.assignmentId}`;
  return (
    <Shell shell={shell} current="/tugas" hasOwnBottomBar={canAnswer}>
      <main id="isi" className="page feedback" data-steps={canAnswer || undefined}>
        <PageHeader
          back={{ href: '/tugas', label: 'Tugas' }}
          title={task.headline}
          meta={`Tugas ${task.number}: ${task.title} · Versi ${version.n} ditelaah ${formatDateTime(decision.decidedAt, task.zone)}`}
        />
        <FeedbackSummary {...page} />
        <FeedbackNotices {...page} reply={reply} />
        <FeedbackProgress {...page} here={here} />
        <AdvisedManuscript
          {...{ advice, here, canAnswer, reply }}
          activeId={page.activeId}
          zone={task.zone}
        />
        {page.partsHtml && <DrawnHtml html={page.partsHtml} />}
        {canAnswer && draft && <SendSection {...page} draft={draft} reply={reply} />}
      </main>
      {canAnswer && draft && <FeedbackBar {...page} here={here} draft={draft} />}
      {canAnswer && <script type="module" src={steps} />}
    </Shell>
  );
}
