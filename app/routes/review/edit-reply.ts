import { redirect } from '@remix-run/node';
import { notFound } from '#app/http/respond.ts';
import { EDIT_REFUSALS, MARK_REFUSALS } from './sentences.ts';

type EditResult = { ok: true } | { ok: false; reason: string };

/** To the page's script data; to a plain form the page again, at the place the mark was made. */
export function replyToEdit(
  request: Request,
  submissionId: string,
  result: EditResult,
  anchor: string,
  refusalStatus: 400 | 409 | 413 = 409,
): Response {
  if (!result.ok && result.reason === 'not_found') throw notFound();
  const message = result.ok ? null : sentenceFor(result.reason);
  if (request.headers.get('accept')?.includes('application/json'))
    return Response.json(result.ok ? result : { ...result, message }, {
      status: result.ok ? 200 : refusalStatus,
    });
  const query = message ? `?pesan=${encodeURIComponent(result.ok ? '' : result.reason)}` : '';
  return redirect(`/telaah/${submissionId}${query}#${anchor}`);
}

/** The sentence for a code; undefined for what is none of ours. */
export function sentenceFor(reason: string): string | undefined {
  return { ...EDIT_REFUSALS, ...MARK_REFUSALS }[
    reason as keyof typeof EDIT_REFUSALS | keyof typeof MARK_REFUSALS
  ];
}
