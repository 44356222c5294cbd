import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { type ClientLoaderFunctionArgs, redirect, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import mentorStyles from '#app/desk/mentor.css?url';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findUndo } from '#app/domain/review/find-undo.server.ts';
import { listOpenQuestions } from '#app/domain/review/follow-up.server.ts';
import { findPace } from '#app/domain/review/pace.server.ts';
import { listReaders } from '#app/domain/review/presence.server.ts';
import {
  countOverdue,
  countOwnPhotoWorks,
  countQueue,
  listQueue,
  listQueueFacets,
  QUEUE_PAGE,
} from '#app/domain/review/queue.server.ts';
import { listWorkloads } from '#app/domain/review/workloads.server.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { DecisionToast } from '../decision-toast.tsx';
import { isLineLost } from '../line-lost.ts';
import { Filters } from './filters.tsx';
import { isFiltered, readFilters } from './filters-form.ts';
import { OpenQuestions } from './open-questions.tsx';
import { QueueLead } from './queue-lead.tsx';
import { queueNote } from './queue-notes.ts';
import { QueueView } from './queue-view.tsx';
import { RefusedHere } from './refused-here.tsx';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: mentorStyles }];

export const meta: MetaFunction = () => [{ title: 'Antrean telaah · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const query = new URL(args.request.url).searchParams;
  const filters = readFilters(query);
  const page = Math.max(1, Math.trunc(Number(query.get('hal'))) || 1);
  const decisionId = query.get('putusan');
  const [rows, facets, workloads, pace, questions, undo, photoWorks] = await Promise.all([
    listQueue(db, viewer, filters, page, now()),
    listQueueFacets(db, viewer, filters.whose),
    listWorkloads(db, viewer),
    findPace(db, viewer),
    listOpenQuestions(db, viewer),
    decisionId ? findUndo(db, viewer, decisionId, now()) : undefined,
    filters.whose === 'mine' ? countOwnPhotoWorks(db, viewer) : 0,
  ]);
  const waiting = facets.reduce((sum, { count }) => sum + count, 0);
  const [listed, overdue, readers] = await Promise.all([
    isFiltered(filters) ? countQueue(db, viewer, filters) : waiting,
    countOverdue(db, viewer, filters.whose, facets, now()),
    listReaders(
      db,
      viewer,
      rows.map(({ submissionId }) => submissionId),
      now(),
    ),
  ]);
  const note = queueNote(query);
  for (const name of ['putusan', 'pesan', 'kepada']) query.delete(name);
  return {
    shell: shellFacts(viewer, 'mentor'),
    accountId: viewer.accountId,
    hasShortcuts: viewer.hasShortcuts,
    ...{
      filters,
      page,
      rows,
      facets,
      workloads,
      pace,
      questions,
      undo,
      waiting,
      photoWorks,
      listed,
      overdue,
      readers,
      note,
    },
    pageCount: Math.ceil(listed / QUEUE_PAGE),
    query: query.toString(),
    now: now(),
  };
}

/** Without a network the way back to the queue leads to what was taken home. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  try {
    return await serverLoader<typeof loader>();
  } catch (error) {
    if (!isLineLost(error)) throw error;
    const { eveningOwner } = await import('../evening.ts');
    if (!eveningOwner()) throw error;
    throw redirect('/telaah/luring');
  }
}

export default function Queue() {
  const view = useLoaderData<typeof loader>();
  const { shell, filters, page, rows, facets, listed, waiting } = view;
  const promised = [...new Set(facets.map(({ reviewDays }) => reviewDays))];
  const counts: Record<string, number> = filters.whose === 'mine' ? { '/telaah': waiting } : {};
  return (
    <Shell shell={shell} current="/telaah" width="wide" counts={counts}>
      <div className="filtered">
        <Filters key={view.query} facets={facets} filters={filters} />
        <main id="isi" className="filtered__main">
          {view.note && (
            <Notice tone="success" isLive>
              {view.note}
            </Notice>
          )}
          <RefusedHere accountId={view.accountId} />
          <OpenQuestions questions={view.questions} />
          <QueueLead
            {...view}
            whose={filters.whose}
            reviewDays={promised.length === 1 ? (promised[0] ?? null) : null}
            oldestId={page === 1 && !isFiltered(filters) ? (rows[0]?.submissionId ?? null) : null}
          />
          <QueueView key={view.query} {...view} />
          <Pagination
            page={page}
            pageCount={view.pageCount}
            summary={`Menampilkan ${rows.length} dari ${listed} naskah`}
            hrefFor={(next) => pageHref(view.query, next)}
          />
        </main>
      </div>
      <DecisionToast accountId={view.accountId} undo={view.undo} hasShortcuts={view.hasShortcuts} />
    </Shell>
  );
}

function pageHref(query: string, page: number): string {
  const next = new URLSearchParams(query);
  next.set('hal', String(page));
  return `/telaah?${next}`;
}
