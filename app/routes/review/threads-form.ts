import { z } from 'zod';
import { parseTarget } from '#app/domain/manuscript/anchor.ts';
import { MOST_COMMENTS } from '#app/domain/review/comment-limit.ts';
import type { ThreadChanges } from '#app/domain/review/store-threads.server.ts';
import { WORDS_LIMIT } from './words-limit.ts';

export const THREADS_LIMIT = MOST_COMMENTS * WORDS_LIMIT;

const threadsForm = z.record(
  z.string().regex(/^[\w-]{16,64}$/),
  z
    .strictObject({
      kind: z.enum(['comment', 'praise']),
      target: z.unknown().transform((target, context) => {
        const parsed = parseTarget(target);
        if (!parsed) context.addIssue('no target');
        return parsed ?? z.NEVER;
      }),
      body: z.string().trim().min(1).max(WORDS_LIMIT),
    })
    .nullable(),
);

/** Notes on words as a page sends them, as JSON by id; null for one that is taken away. */
export function readThreads(json: string): ThreadChanges | undefined {
  return threadsForm.safeParse(parseJson(json)).data;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
