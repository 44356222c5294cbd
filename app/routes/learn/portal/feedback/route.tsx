import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import desk from '#app/desk/desk.css?url';
import feedbackStyles from '#app/desk/feedback.css?url';
import portalStyles from '#app/desk/portal/portal.css?url';
import { listPortalComments } from '#app/domain/portal/portal-comments.server.ts';
import { spotName } from '#app/domain/portal/portal-spot.ts';
import { findOwnSentPortal } from '#app/domain/portal/sent-portal.server.ts';
import { findFeedback } from '#app/domain/review/feedback.server.ts';
import { found } from '#app/http/respond.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { FeedbackSummary } from '../../feedback/feedback-summary.tsx';
import { portalHref } from '../frame-facts.ts';
import { ownPortalOf } from '../own-portal.server.ts';
import { PortalFrame } from '../portal-frame.tsx';
import { PortalBar, PortalSide } from '../portal-side.tsx';
import { AdviceList } from './advice-list.tsx';

export const handle = { scriptFree: true };
export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: feedbackStyles },
  { rel: 'stylesheet', href: portalStyles },
];
export const meta: MetaFunction = () => [{ title: 'Umpan balik · Situs latihan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, own, frame } = await ownPortalOf(args);
  const n = Number(new URL(args.request.url).searchParams.get('versi')) || undefined;
  const feedback = found(await findFeedback(db, viewer, own.task.assignmentId, now(), n));
  const { version, decision, review, rubric, selfLevels, versions } = feedback;
  const [sent, comments] = await Promise.all([
    findOwnSentPortal(db, viewer, own.id, version.n),
    listPortalComments(db, review.id),
  ]);
  const { portal, passed, total } = found(sent);
  return {
    frame,
    ...{ decision, rubric, selfLevels, passed, total },
    levels: review.levels,
    n: version.n,
    others: versions.filter((one) => one.decision && one.n !== version.n).map((one) => one.n),
    comments: comments.map((comment) => ({ ...comment, place: spotName(portal, comment.spot) })),
    canMend: feedback.canAnswer,
  };
}

export default function PortalFeedback() {
  const page = useLoaderData<typeof loader>();
  const { frame, n, others, comments, passed, total } = page;
  const side = { frame, checklist: null, path: '/' };
  return (
    <PortalFrame frame={frame} current="tugas" side={<PortalSide {...side} />} bar={<PortalBar {...side} />}>
      <PageHeader
        title={`Umpan balik versi ${n}`}
        meta={`Saat dikirim, ${passed} dari ${total} pemeriksaan terpenuhi. Nilai ditentukan rubrik.`}
        back={{ href: portalHref(frame.portalId, '/tugas'), label: 'Lembar tugas' }}
      />
      <FeedbackSummary {...page} />
      <Section title={`Komentar mentor (${comments.length})`}>
        <AdviceList comments={comments} portalId={frame.portalId} canMend={page.canMend} />
      </Section>
      {others.length > 0 && (
        <p className="row">
          {others.map((other) => (
            <a key={other} href={`?versi=${other}`}>
              Umpan balik versi {other}
            </a>
          ))}
        </p>
      )}
    </PortalFrame>
  );
}
