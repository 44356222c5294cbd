import { findDates } from '../copycheck/dates.ts';
import type { FieldTexts } from '../manuscript/document.ts';
import type { StoryValues } from '../portal/forms.ts';
import { LIMITS } from '../portal/limits.ts';

/** The manuscript as a story of a portal: the lead is its first paragraph, the takarir stands under its picture. */
export function storyOfManuscript(
  { judul, kota, hari, teras, tubuh }: FieldTexts,
  caption: string,
): StoryValues {
  return {
    headline: judul.trim(),
    dateline: kota.trim().slice(0, 80),
    eventOn: dayIn(hari),
    body: [teras, ...tubuh.split(/\n+/)]
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
    alt: firstSentence(caption).slice(0, LIMITS.alt),
    caption: caption.trim().slice(0, LIMITS.caption),
    was: '',
  };
}

/** What a portal's story has no room for. */
export const isTooLong = ({ headline, body }: StoryValues): boolean =>
  headline.length > LIMITS.title || body.length > LIMITS.storyText;

function dayIn(text: string): string | null {
  const [date] = findDates(text);
  const [day] = date?.days ?? [];
  const [month] = date?.months ?? [];
  if (!date?.year || !day || !month) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  const local = `${String(date.year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const parsed = new Date(`${local}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(local) ? local : null;
}

/** What is seen: the takarir tells it first. */
const firstSentence = (caption: string): string =>
  /^.*?[.](?=\s|$)/su.exec(caption.trim())?.[0] ?? caption.trim();
