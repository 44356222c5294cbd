import type { Trouble } from '../device/work-sync.ts';
import type { KeptDecision } from './kept-decisions.ts';
import { LEVEL_PREFIX } from './level-field.ts';
import { postReview } from './post-review.ts';

/** What the room's script is told about a decision. */
export type DecisionReply = { ok: true; decisionId: string; msLeft: number } | { ok: false; message: string };

export type DecisionAnswer = { kind: 'decided'; decisionId: string; msLeft: number } | Trouble;

const NOT_YOURS =
  'Akun lain sedang masuk, atau naskah ini tidak lagi dapat Anda telaah. Keputusan dan kata-kata Anda tetap ada di perangkat ini.';

/** By the verb of the room itself: when it counts is the server's time of receiving. Sent twice, it counts once. */
export async function postDecision(decision: KeptDecision): Promise<DecisionAnswer> {
  const { submissionId, n, rev, reviewId, kind, note, levels } = decision;
  const body = new URLSearchParams({ n: String(n), rev: String(rev), reviewId, decision: kind, note });
  for (const { id, level } of levels) body.set(LEVEL_PREFIX + id, String(level));
  return postReview(`/telaah/${submissionId}/putusan`, body, {
    keepalive: true,
    refusals: { 403: NOT_YOURS, 404: NOT_YOURS },
    read: readReply,
  });
}

function readReply(reply: DecisionReply): DecisionAnswer {
  if (!reply.ok) return { kind: 'refused', message: reply.message };
  return { kind: 'decided', decisionId: reply.decisionId, msLeft: reply.msLeft };
}
