import { z } from 'zod';
import type { Db } from '#db/schema.ts';
import { answerKey, type Choice } from '../courses/answer-key.ts';
import { CHECK_MARKER } from '../courses/render.ts';

/** A self-check as it is shown before it is answered. */
export interface ShownCheck {
  slug: string;
  kind: 'single' | 'multiple';
  prompt: string;
  passage: string;
  choices: Choice[];
}

/** A piece of a lesson: stored HTML, or the place of a self-check. */
export type LessonPart = { html: string } | { check: ShownCheck };

export interface Lesson {
  standfirst: string;
  wordCount: number;
  sources: string[];
  parts: LessonPart[];
}

const checkBody = z.object({
  kind: z.enum(['single', 'multiple']),
  prompt: z.string(),
  passage: z.string(),
  choices: z.array(z.object({ id: z.string(), text: z.string() })),
  key: answerKey,
});

/** Lessons never change once imported: each is cut into its parts once per database. */
const lessons = new WeakMap<object, Map<string, Lesson>>();

/** A lesson's body by its component. The caller has made sure that the viewer may read it. */
export async function findLesson(db: Db, componentId: string): Promise<Lesson | undefined> {
  const known = lessons.get(db) ?? new Map<string, Lesson>();
  lessons.set(db, known);
  const kept = known.get(componentId);
  if (kept) return kept;
  const row = await db
    .selectFrom('lesson')
    .select(['standfirst', 'html', 'wordCount', 'sources'])
    .where('componentId', '=', componentId)
    .executeTakeFirst();
  if (!row) return undefined;
  const checks = await db
    .selectFrom('lessonCheck')
    .select(['slug', 'body'])
    .where('componentId', '=', componentId)
    .execute();
  const shown = new Map(checks.map(({ slug, body }) => [slug, shownCheck(slug, body)]));
  const lesson: Lesson = {
    standfirst: row.standfirst,
    wordCount: row.wordCount,
    sources: z.array(z.string()).parse(JSON.parse(row.sources)),
    parts: cut(row.html, shown),
  };
  known.set(componentId, lesson);
  return lesson;
}

export interface CheckAnswer {
  slug: string;
  chosen: string[];
  isRight: boolean;
  /** Why, for the choices that were made; all of them when the answer is right. */
  reasons: { id: string; isCorrect: boolean; reason: string }[];
}

/** Judges a self-check. It counts for nothing and is not kept. */
export async function answerCheck(
  db: Db,
  componentId: string,
  slug: string,
  chosen: string[],
): Promise<CheckAnswer | undefined> {
  const row = await db
    .selectFrom('lessonCheck')
    .select('body')
    .where('componentId', '=', componentId)
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (!row) return undefined;
  const { key, choices } = checkBody.parse(JSON.parse(row.body));
  if (key.kind !== 'single' && key.kind !== 'multiple') return undefined;
  const picked = choices.filter((choice) => chosen.includes(choice.id)).map((choice) => choice.id);
  const isRight = picked.length === key.correct.length && picked.every((id) => key.correct.includes(id));
  return {
    slug,
    chosen: picked,
    isRight,
    reasons: choices
      .filter(({ id }) => isRight || picked.includes(id))
      .map(({ id }) => ({ id, isCorrect: key.correct.includes(id), reason: key.reasons[id] ?? '' })),
  };
}

/** Every self-check of a lesson with its answers: for a copy to be read where nobody can be asked. */
export async function listCheckAnswers(db: Db, componentId: string): Promise<CheckAnswer[]> {
  const rows = await db
    .selectFrom('lessonCheck')
    .select(['slug', 'body'])
    .where('componentId', '=', componentId)
    .orderBy('ord')
    .execute();
  return rows.flatMap(({ slug, body }) => {
    const { key, choices } = checkBody.parse(JSON.parse(body));
    if (key.kind !== 'single' && key.kind !== 'multiple') return [];
    return {
      slug,
      chosen: [],
      isRight: false,
      reasons: choices.map(({ id }) => ({
        id,
        isCorrect: key.correct.includes(id),
        reason: key.reasons[id] ?? '',
      })),
    };
  });
}

function shownCheck(slug: string, body: string): ShownCheck {
  const { kind, prompt, passage, choices } = checkBody.parse(JSON.parse(body));
  return { slug, kind, prompt, passage, choices };
}

function cut(html: string, checks: ReadonlyMap<string, ShownCheck>): LessonPart[] {
  // Splitting by a pattern with a group gives text and ids in turn.
  return html.split(CHECK_MARKER).flatMap((piece, index): LessonPart[] => {
    if (index % 2 === 0) return piece.trim() ? [{ html: piece }] : [];
    const check = checks.get(piece);
    return check ? [{ check }] : [];
  });
}
