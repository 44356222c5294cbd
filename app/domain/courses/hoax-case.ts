import { z } from 'zod';

/** What a claim may turn out to be, from true to false; "not enough evidence" is an answer, not a way out. */
export const VERDICTS = ['true', 'partly_true', 'misleading', 'false', 'unproven'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The seven kinds of mis- and disinformation after Claire Wardle (First Draft), as module 7 teaches them. */
export const HOAX_KINDS = [
  'satire',
  'misleading',
  'imposter',
  'fabricated',
  'false_connection',
  'false_context',
  'manipulated',
] as const;
export type HoaxKind = (typeof HOAX_KINDS)[number];

/** The ways to examine a claim; each reveals evidence that the case has prepared. */
export const TOOLS = ['source', 'date', 'picture', 'reports', 'account'] as const;
export type Tool = (typeof TOOLS)[number];

export const CHANNELS = ['chat', 'post', 'letter', 'page', 'recording'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Something in the claim is wrong, so that one of the seven kinds fits. */
export function isHoax(verdict: Verdict): boolean {
  return verdict !== 'true' && verdict !== 'unproven';
}

/** The claim as it circulates: shown before anything is judged. */
export const claim = z.object({
  channel: z.enum(CHANNELS),
  place: z.string(),
  messages: z.array(
    z.object({
      from: z.string(),
      isForwarded: z.boolean(),
      text: z.string(),
      time: z.string(),
      pictureHtml: z.string(),
    }),
  ),
});
export type Claim = z.infer<typeof claim>;

/** Each finding is shown once its tool has been opened. */
export const tools = z.array(z.object({ tool: z.enum(TOOLS), html: z.string() }));
export type ToolFinding = z.infer<typeof tools>[number];

/** What is shown only after the judgement. */
export const caseKey = z.object({
  verdict: z.enum(VERDICTS),
  hoax: z.enum(HOAX_KINDS).nullable(),
  why: z.array(z.string()),
  near: z.partialRecord(z.enum(VERDICTS), z.string()),
  reply: z.string(),
  sources: z.array(z.string()),
});
export type CaseKey = z.infer<typeof caseKey>;
