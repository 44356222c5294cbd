import { z } from 'zod';
import { CHANNELS, HOAX_KINDS, isHoax, TOOLS, VERDICTS } from './hoax-case.ts';
import type { Figures } from './render.ts';
import { renderInline } from './render-inline.ts';

const line = (max: number) => z.string().trim().min(1).max(max);

/** Written in Markdoc, read as HTML. */
const inline = (max: number) =>
  line(max).transform((text, context) => {
    const rendered = renderInline(text);
    if (rendered.ok) return rendered.html;
    context.addIssue({ code: 'custom', message: rendered.reason });
    return z.NEVER;
  });

/** A word of YAML that is easily taken for a truth value. */
const verdict = z.enum(VERDICTS, {
  error: `one of ${VERDICTS.join(', ')}; write 'true' and 'false' in quotes`,
});

/** Wider ones would not fit a message on a telephone. */
const MAX_PICTURE_WIDTH = 360;
const MARK_OF_PRACTICE = /contoh latihan/i;

/** A picture inside a message: a drawing of the course that says of itself that it is made for practice. */
function picture(figures: Figures) {
  return z
    .strictObject({ src: line(80), alt: line(600), caption: line(300).optional() })
    .superRefine(({ src }, context) => {
      const drawing = figures.get(src);
      const width = Number(/viewBox="[\d.-]+ [\d.-]+ ([\d.]+)/.exec(drawing ?? '')?.[1]);
      const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['src'], message });
      if (!drawing) refuse(`there is no drawing figures/${src}`);
      else if (!(width <= MAX_PICTURE_WIDTH)) refuse(`is wider than ${MAX_PICTURE_WIDTH} units`);
      else if (!MARK_OF_PRACTICE.test(drawing))
        refuse('the words "contoh latihan" must stand in the drawing');
    });
}

function message(figures: Figures) {
  return z
    .strictObject({
      from: line(60),
      forwarded: z.boolean().default(false),
      text: z.string().trim().max(900).default(''),
      time: line(40),
      picture: picture(figures).optional(),
    })
    .refine((m) => m.text !== '' || m.picture, 'needs a text or a picture');
}

const tool = z.strictObject({ tool: z.enum(TOOLS), finding: inline(700) });

/** One claim with its evidence and its key; drawings are looked up among the course's. */
export function hoaxCaseSource(figures: Figures) {
  return z
    .strictObject({
      kind: z.literal('hoax_case'),
      title: line(120),
      setting: line(200),
      difficulty: z.number().int().min(1).max(3),
      claim: z.strictObject({
        channel: z.enum(CHANNELS),
        place: line(80),
        messages: z.array(message(figures)).min(1).max(4),
      }),
      tools: z.array(tool).min(3).max(TOOLS.length),
      verdict,
      hoax: z.enum(HOAX_KINDS).optional(),
      why: z.array(inline(400)).min(2).max(4),
      near: z.partialRecord(verdict, inline(400)).default({}),
      reply: line(500),
      sources: z.array(line(400)).max(6).default([]),
    })
    .superRefine((found, context) => {
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      const names = found.tools.map((t) => t.tool);
      if (new Set(names).size < names.length) refuse('tools', 'each tool may stand once');
      if (isHoax(found.verdict) && !found.hoax) refuse('verdict', `"${found.verdict}" needs a kind in hoax`);
      if (!isHoax(found.verdict) && found.hoax)
        refuse('hoax', `is left out when the verdict is "${found.verdict}"`);
      if (found.near[found.verdict]) refuse('near', `"${found.verdict}" is the verdict itself`);
    });
}

/** The drill of a module; `known` are the cases in its folder `kasus`. */
export function drillSource(known: ReadonlySet<string>) {
  return z
    .strictObject({
      kind: z.literal('drill'),
      title: line(200),
      intro: line(1500),
      minutes: z.number().int().min(1).max(600),
      needed: z.number().int().min(1).max(100),
      cases: z.array(line(60)).min(1).max(100),
    })
    .superRefine(({ needed, cases }, context) => {
      const refuse = (path: PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path, message });
      for (const [index, name] of cases.entries()) {
        if (!known.has(name)) refuse(['cases', index], `there is no kasus/${name}.yaml`);
        if (cases.indexOf(name) !== index) refuse(['cases', index], `"${name}" is named twice`);
      }
      if (needed > cases.length) refuse(['needed'], `is more than the ${cases.length} cases of the drill`);
    });
}

export type HoaxCaseSource = z.output<ReturnType<typeof hoaxCaseSource>>;
export type DrillSource = z.output<ReturnType<typeof drillSource>>;
