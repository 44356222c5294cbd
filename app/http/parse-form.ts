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
  const submission = parseWithZod(plainFields(form), { schema });
  return submission.status === 'success'
    ? ({ ok: true, value: submission.value as z.output<S>, submission, form } as const)
    : ({ ok: false, submission, form } as const);
}

/** The posted form, refused early when it is larger than any form of ours, or none at all. */
export async function readForm(request: Request): Promise<FormData> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > MAX_FORM_BYTES) {
    // A browser hears no answer before it has sent everything: what nobody takes from the line would hold it up.
    await request.body?.pipeTo(new WritableStream()).catch(() => undefined);
    throw data({ kind: 'too-large' }, { status: 413 });
  }
  try {
    return withoutNul(await request.formData());
  } catch {
    // Another content type, or a multipart body that breaks off: nothing a form of ours would send.
    throw data({ kind: 'not-a-form' }, { status: 400 });
  }
}

/** Our checked forms have tens of fields; conform's time grows with the square of a field that is repeated. */
const MAX_FIELDS = 500;
const plainName = /^(?!__)[\w:-]{1,100}$/;

/**
 * Only fields with plain names. Conform reads a name as a path and `__intent__` as an order to edit lists: one
 * `a[99999999]` makes a list of that length and takes the whole process down.
 */
function plainFields(form: FormData): FormData {
  const plain = new FormData();
  let count = 0;
  for (const [name, value] of form) {
    count += 1;
    if (count > MAX_FIELDS) throw data({ kind: 'too-large' }, { status: 413 });
    if (plainName.test(name) && name !== 'constructor') plain.append(name, value);
  }
  return plain;
}

/** The NUL sign is no text: PostgreSQL refuses a query that carries one. */
function withoutNul(form: FormData): FormData {
  if (![...form.values()].some((value) => typeof value === 'string' && value.includes('\0'))) return form;
  const clean = new FormData();
  for (const [name, value] of form)
    clean.append(name, typeof value === 'string' ? value.replaceAll('\0', '') : value);
  return clean;
}

/** 400 with field errors and the typed values. */
export const badForm = (submission: { reply(): unknown }) =>
  data({ ok: false as const, result: submission.reply() as ReturnType<ConformReply> }, { status: 400 });

type ConformReply = ReturnType<typeof parseWithZod<z.ZodType>> extends { reply: infer R } ? R : never;
