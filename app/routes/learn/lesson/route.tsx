import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { touchEnrolment } from '#app/domain/learning/activity.server.ts';
import { findClassMap } from '#app/domain/learning/class-map.server.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { answerCheck, findLesson, listCheckAnswers } from '#app/domain/learning/lesson.server.ts';
import { isOfAnother } from '#app/http/other-account.ts';
import { readForm } from '#app/http/parse-form.ts';
import { forbidden, found, notFound, refused } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { addressOf } from '../component-address.ts';
import { NotOpenYet } from '../not-open-yet.tsx';
import { LessonEnd } from './lesson-end.tsx';
import { LessonOutline } from './lesson-outline.tsx';
import { Reading } from './reading.tsx';

export const handle = { scriptFree: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? 'Pelajaran'} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { batchId = '', lessonSlug = '' } = args.params;
  const map = found(await findClassMap(db, viewer, batchId, now()));
  const module = found(map.modules.find((m) => m.components.some((c) => c.slug === lessonSlug)));
  const component = found(module.components.find((c) => c.slug === lessonSlug && c.kind === 'lesson'));
  await touchEnrolment(db, map.class, now());
  const shell = shellFacts(viewer, 'participant');
  const { components, opening, opensOn, title: moduleTitle, ord, jp } = module;
  const outline = {
    batchId,
    moduleTitle: `Modul ${ord}: ${moduleTitle}`,
    jp,
    items: components.map((c) => ({ ...c, href: addressOf(batchId, c), isCurrent: c.id === component.id })),
  };
  const { title, minutes, state } = component;
  if (!opening.isOpen)
    return {
      isOpen: false as const,
      shell,
      title,
      batchId,
      opensOn,
      opening,
      moduleTitle: outline.moduleTitle,
    };
  const lesson = found(await findLesson(db, component.id));
  const isForDevice = new URL(args.request.url).searchParams.has('luring');
  const index = components.indexOf(component);
  return {
    isOpen: true as const,
    shell,
    title,
    minutes,
    isDone: state === 'done',
    number: components.filter((c) => c.kind === 'lesson').indexOf(component) + 1,
    lesson,
    answers: isForDevice ? await listCheckAnswers(db, component.id) : [],
    outline,
    previous: outline.items[index - 1] ?? null,
    next: outline.items[index + 1] ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { batchId = '', lessonSlug = '' } = args.params;
  const form = await readForm(args.request);
  if (isOfAnother(viewer, form)) throw forbidden();
  if (form.get('intent') === 'periksa') {
    const map = found(await findClassMap(db, viewer, batchId, now()));
    const module = map.modules.find((m) => m.components.some((c) => c.slug === lessonSlug));
    const component = found(module?.components.find((c) => c.slug === lessonSlug));
    if (!module?.opening.isOpen) throw notFound();
    const chosen = form.getAll('jawaban').map(String).slice(0, 10);
    const answer = found(await answerCheck(db, component.id, String(form.get('soal') ?? ''), chosen));
    return { ok: true as const, answer };
  }
  const result = await completeLesson(db, viewer, batchId, lessonSlug, now());
  if (!result.ok) {
    if (result.reason === 'not_found') throw notFound();
    return refused('Pelajaran ini belum dibuka, jadi belum dapat ditandai selesai.');
  }
  return redirect(result.next ? addressOf(batchId, result.next) : `/kelas/${batchId}`);
}

export default function LessonPage() {
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  if (!page.isOpen) return <NotOpenYet {...page} />;
  return (
    <Shell shell={page.shell} current={`/kelas/${page.outline.batchId}`}>
      <div className="lesson">
        <LessonOutline {...page.outline} />
        <Reading
          title={page.title}
          number={page.number}
          minutes={page.minutes}
          lesson={page.lesson}
          answer={result?.ok ? result.answer : undefined}
          ownAnswers={page.answers}
          classHref={`/kelas/${page.outline.batchId}`}
        >
          <LessonEnd previous={page.previous} next={page.next} isDone={page.isDone} />
        </Reading>
      </div>
    </Shell>
  );
}
