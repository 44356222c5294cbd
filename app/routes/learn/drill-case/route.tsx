import { randomUUID } from 'node:crypto';
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
import hoaxLab from '#app/desk/hoax-lab.css?url';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { touchEnrolment } from '#app/domain/learning/activity.server.ts';
import { findCase } from '#app/domain/practice/case.server.ts';
import { findDrill } from '#app/domain/practice/drill.server.ts';
import { findExplanation } from '#app/domain/practice/explanation.server.ts';
import { judgeCase } from '#app/domain/practice/judge-case.server.ts';
import { judgementForm } from '#app/domain/practice/judgement-form.ts';
import { openTool } from '#app/domain/practice/open-tool.server.ts';
import { badForm, checkForm, readForm } from '#app/http/parse-form.ts';
import { found, notFound, refused } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { NotOpenYet } from '../not-open-yet.tsx';
import { CaseDesk } from './case-desk.tsx';
import { refusalSentence, typedSoFar } from './post.ts';

export const handle = { scriptFree: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: hoaxLab }];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title ?? 'Kasus'} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { batchId = '', drillSlug = '', caseSlug = '' } = args.params;
  const drill = found(await findDrill(db, viewer, batchId, drillSlug, now()));
  const shell = shellFacts(viewer, 'participant');
  const { opening, moduleTitle } = drill;
  if (!opening.isOpen)
    return { isOpen: false as const, shell, batchId, title: drill.title, moduleTitle, opening };
  const shown = found(await findCase(db, drill, caseSlug));
  await touchEnrolment(db, drill, now());
  return {
    isOpen: true as const,
    shell,
    batchId,
    title: shown.title,
    drill: { title: drill.title, href: `/kelas/${batchId}/latihan/${drillSlug}` },
    shown,
    explanation: await findExplanation(db, drill, caseSlug),
    // A form of its own each time: sent twice, also from a queue, it is one judgement.
    sendKey: randomUUID(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { batchId = '', drillSlug = '', caseSlug = '' } = args.params;
  const form = await readForm(args.request);
  const drill = found(await findDrill(db, viewer, batchId, drillSlug, now()));
  const tool = form.get('buka');
  if (tool !== null) {
    const opened = await openTool(db, drill, caseSlug, String(tool), now());
    if (opened.ok) return data({ ok: true as const, result: typedSoFar(form) });
    if (opened.reason === 'not_found') throw notFound();
    return refused(refusalSentence(opened));
  }
  const parsed = checkForm(form, judgementForm);
  if (!parsed.ok) return badForm(parsed.submission);
  const judged = await judgeCase(db, drill, caseSlug, parsed.value, viewer.accountId, now());
  if (judged.ok) return redirect(`/kelas/${batchId}/latihan/${drillSlug}/${caseSlug}#penjelasan`);
  if (judged.reason === 'not_found') throw notFound();
  return refused(refusalSentence(judged), { result: typedSoFar(form) });
}

export default function CasePage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (!page.isOpen) return <NotOpenYet {...page} />;
  return <CaseDesk page={page} reply={reply} />;
}
