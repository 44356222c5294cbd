import { z } from 'zod';
import { isLocalDate } from '../batches/calendar.ts';
import { cleanLine, cleanText } from '../manuscript/clean-text.ts';
import { LIMITS } from './limits.ts';
import { BLOCK_KINDS, BLOCK_ROLES, DOCUMENT_KINDS, keysOf, PPID_CLASSES } from './names.ts';

/** Messages are codes; a page turns them into sentences. */
const line = (limit: number) =>
  z
    .string()
    .default('')
    .transform((text) => cleanLine(text).trim())
    .refine((text) => text.length <= limit, 'too_long');
const words = (limit: number) =>
  z
    .string()
    .default('')
    .transform((text) =>
      cleanText(text)
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
    )
    .refine((text) => text.length <= limit, 'too_long');
const needed = (limit: number) => line(limit).refine((text) => text !== '', 'empty');
const date = z
  .string()
  .default('')
  .refine((text) => text === '' || isLocalDate(text), 'bad_date')
  .transform((text) => text || null);
const choice = <K extends string>(names: Record<K, string>) => z.enum(keysOf(names), 'bad_choice');
/** What the person saw when they began: another text may have been saved since. */
const was = z.string().max(64).default('');

export const blockForm = z.object({
  heading: line(LIMITS.heading),
  level: z.enum(['2', '3', '4'], 'bad_choice').default('2').transform(Number),
  role: choice(BLOCK_ROLES).default(''),
  kind: choice(BLOCK_KINDS),
  text: words(LIMITS.text),
  alt: line(LIMITS.alt),
  caption: line(LIMITS.caption),
  was,
});

export const newBlockForm = z.object({
  kind: choice(BLOCK_KINDS),
  role: choice(BLOCK_ROLES).default(''),
  /** The block it comes after; empty = at the end. */
  after: z.string().max(64).default(''),
});

export const headForm = z.object({
  title: needed(LIMITS.title),
  summary: line(LIMITS.summary),
  reviewedOn: date,
  was,
});

export const newPageForm = z.object({
  title: needed(LIMITS.title),
  kind: z.enum(['service', 'page'], 'bad_choice'),
});

export const reasonForm = z.object({ reason: needed(LIMITS.reason) });

export const storyForm = z.object({
  headline: needed(LIMITS.title),
  dateline: line(80),
  eventOn: date,
  body: words(LIMITS.storyText),
  alt: line(LIMITS.alt),
  caption: line(LIMITS.caption),
  was,
});

export const correctionForm = z.object({ correction: needed(LIMITS.caption) });

export const documentForm = z.object({
  title: needed(LIMITS.title),
  ppidClass: choice(PPID_CLASSES),
  docKind: choice(DOCUMENT_KINDS),
  year: z
    .string()
    .default('')
    .refine((text) => text.trim() === '' || /^(19|20)\d\d$/.test(text.trim()), 'bad_year')
    .transform((text) => (text.trim() === '' ? null : Number(text))),
  summary: line(LIMITS.summary),
  was,
});

export type BlockValues = z.output<typeof blockForm>;
export type HeadValues = z.output<typeof headForm>;
export type StoryValues = z.output<typeof storyForm>;
export type DocumentValues = z.output<typeof documentForm>;
