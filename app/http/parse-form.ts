import { parseWithZod } from '@conform-to/zod/v4';
import { data } from '@remix-run/node';
import type { z } from 'zod';

/** Longest form body that is read, in bytes; uploads have their own door. */
export const MAX_FORM_BYTES = 1_000_000;

/**
 * Reads and checks a posted form. On success `value` is typed; otherwise answer with `badForm(submission)`:
 * 400, the messages beside their fields and everything typed kept.
 */
export async function parseForm<S extends z.ZodType>(request: Request, schema: S) {
  return checkForm(await readForm(request), schema);
}

/** The same for a form that has been read already, such as one with an upload. */
export function checkForm<S extends z.ZodType>(form: FormData, schema: S) {
  const submission = parseWithZod(form, { schema });
  return submission.status === 'success'
    ? ({ ok: true, value: submission.value as z.output<S>, submission, form } as const)
    : ({ ok: false, submission, form } as const);
}

/** The posted form, refused early when it is larger than any form of ours. */
export async function readForm(request: Request): Promise<FormData> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > MAX_FORM_BYTES) throw data({ kind: 'too-large' }, { status: 413 });
  return request.formData();
}

/** 400 with field errors and the typed values. */
export const badForm = (submission: { reply(): unknown }) =>
  data({ ok: false as const, result: submission.reply() as ReturnType<ConformReply> }, { status: 400 });

type ConformReply = ReturnType<typeof parseWithZod<z.ZodType>> extends { reply: infer R } ? R : never;
