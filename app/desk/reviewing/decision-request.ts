import type { Trouble } from '../device/work-sync.ts';
import type { KeptDecision } from './kept-decisions.ts';
import { LEVEL_PREFIX } from './level-field.ts';

/** What the room's script is told about a decision. */
export type DecisionReply = { ok: true; decisionId: string; msLeft: number } | { ok: false; message: string };

export type DecisionAnswer = { kind: 'decided'; decisionId: string; msLeft: number } | Trouble;

/** Longer than a decision takes over the slowest line; one that is silent for so long is lost, and tried again. */
const PATIENCE_MS = 20_000;

const NOT_YOURS =
  'Akun lain sedang masuk, atau naskah ini tidak lagi dapat Anda telaah. Keputusan dan kata-kata Anda tetap ada di perangkat ini.';

/** By the verb of the room itself: when it counts is the server's time of receiving. Sent twice, it counts once. */
export async function postDecision(decision: KeptDecision): Promise<DecisionAnswer> {
  const { submissionId, n, rev, reviewId, kind, note, levels } = decision;
  const body = new URLSearchParams({ n: String(n), rev: String(rev), reviewId, decision: kind, note });
  for (const { id, level } of levels) body.set(LEVEL_PREFIX + id, String(level));
  try {
    const response = await fetch(`/telaah/${submissionId}/putusan`, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive: true,
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status >= 500) return { kind: 'offline' };
    if (response.type === 'opaqueredirect') return { kind: 'signed_out' };
    if (response.status === 403 || response.status === 404) return { kind: 'refused', message: NOT_YOURS };
    const reply = (await response.json()) as DecisionReply;
    if (!reply.ok) return { kind: 'refused', message: reply.message };
    return { kind: 'decided', decisionId: reply.decisionId, msLeft: reply.msLeft };
  } catch {
    return { kind: 'offline' };
  }
}
