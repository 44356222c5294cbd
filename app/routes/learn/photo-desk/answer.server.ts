import { notFound } from '#app/http/respond.ts';
import type { DeskResult } from './post.server.ts';

/** What the desk's addresses answer to its script. */
export type DeskAnswer = Exclude<DeskResult, { kind: 'missing' }>;

export function deskResponse(result: DeskResult): Response {
  if (result.kind === 'missing') throw notFound();
  const isTaken = result.kind === 'saved' || result.kind === 'sent';
  return Response.json(result, { status: isTaken ? 200 : result.kind === 'invalid' ? 400 : 409 });
}
