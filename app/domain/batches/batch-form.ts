import { z } from 'zod';
import { daysBetween, isLocalDate } from './calendar.ts';

/** A batch of more than two years is a slip in the year. */
const LONGEST_DAYS = 731;

const line = (max: number) => z.string('required').trim().min(1, 'required').max(max, 'too_long');
const optionalId = z.string().trim().max(40, 'unknown').optional();
const date = z.string('required').refine(isLocalDate, 'date');
const whole = (min: number, max: number) =>
  z.coerce.number('number').int('number').min(min, 'range').max(max, 'range');
const percent = z.coerce.number('number').min(0, 'range').max(100, 'range');

const batchFields = {
  name: line(80),
  /** Goes into certificate numbers: "III". */
  label: line(20).regex(/^[\p{L}\p{N}.-]+$/u, 'label'),
  place: line(160),
  startsOn: date,
  endsOn: date,
  quotaPerOpd: whole(1, 1_000).optional(),
  passScore: percent,
  attendancePercent: percent,
  resubmissionDays: whole(1, 60),
  reviewDays: whole(1, 60),
  certificateCity: line(80),
  certificateOn: date.optional(),
  signatoryId: optionalId,
  secondSignatoryId: optionalId,
};

interface Span {
  startsOn: string;
  endsOn: string;
  signatoryId?: string | undefined;
  secondSignatoryId?: string | undefined;
}

function checkSpan({ startsOn, endsOn, signatoryId, secondSignatoryId }: Span, ctx: z.RefinementCtx): void {
  // Runs beside the checks of single fields, whose faults are told already.
  const days = isLocalDate(startsOn) && isLocalDate(endsOn) ? daysBetween(startsOn, endsOn) : 0;
  if (days < 0) ctx.addIssue({ code: 'custom', path: ['endsOn'], message: 'ends_before_start' });
  if (days > LONGEST_DAYS) ctx.addIssue({ code: 'custom', path: ['endsOn'], message: 'too_long_span' });
  if (secondSignatoryId && secondSignatoryId === signatoryId)
    ctx.addIssue({ code: 'custom', path: ['secondSignatoryId'], message: 'same_signatory' });
}

/** A new batch. Messages are codes that the page turns into sentences. */
export const newBatchForm = z
  .object({
    pemdaId: z.string('required').min(1, 'required').max(40, 'unknown'),
    courseVersionId: z.string('required').min(1, 'required').max(40, 'unknown'),
    ...batchFields,
  })
  .superRefine(checkSpan);

/** Pemda and course stay as they were made: results hang on both. */
export const batchForm = z.object(batchFields).superRefine(checkSpan);

export type NewBatchFields = z.output<typeof newBatchForm>;
export type BatchFields = z.output<typeof batchForm>;

/** What the form proposes; the rules' defaults. */
export const BATCH_DEFAULTS = {
  passScore: 70,
  attendancePercent: 80,
  resubmissionDays: 5,
  reviewDays: 3,
} as const;
