/** What the room's script is told about a decision. */
export type DecisionReply = { ok: true; decisionId: string; msLeft: number } | { ok: false; message: string };
