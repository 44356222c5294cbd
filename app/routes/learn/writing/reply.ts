import type { Conflict } from '#app/desk/writing/draft-sync.ts';
import { type DraftValues, typedValues } from '#app/domain/assignments/draft-values.ts';
import { type Refusal, type RefusedPost, refusedPost } from './refused-post.ts';

export type WritingReply = RefusedPost<DraftValues, Conflict>;

type Refused =
  | Exclude<Refusal<Conflict>, { kind: 'conflict' }>
  | ({ kind: 'conflict'; message: string } & Conflict);

export function writingReply(form: FormData, refused: Refused): WritingReply {
  if (refused.kind !== 'conflict') return refusedPost(form, typedValues(form), refused);
  const { kind, message, there, comparison } = refused;
  return refusedPost(form, typedValues(form), {
    ...{ kind, message, rev: there.rev },
    conflict: { there, comparison },
  });
}
