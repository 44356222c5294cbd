import { addDays } from '#app/domain/batches/calendar.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { formatDate, formatDateWithoutDay, formatWeekday } from '#app/ui/format.ts';

/** A sample manuscript. Its dates are written as distances from the event, so that they fit every first start. */
export interface Story {
  headline: string;
  lead: string;
  body: string;
  sources: string[];
  caption: string;
}

/**
 * Reads headline, lead, body, sources and caption, separated by lines of `---`; the last two may be left out.
 * Dates: `{H}` "Selasa (10/11)" · `{tgl+3}` "13 November" · `{tglth}` with the year · `{bulan}` · `{tahun}`.
 */
export function story(text: string): Story {
  const [headline = '', lead = '', body = '', sources = '', caption = ''] = text
    .split(/^---$/m)
    .map((part) => part.trim());
  return { headline, lead, body, sources: sources.split('\n').filter(Boolean), caption };
}

export interface DatedStory {
  texts: FieldTexts;
  sources: string[];
  caption: string;
}

/** The manuscript as it reads when the event was on this day. */
export function dated(source: Story, eventOn: string): DatedStory {
  const fill = (text: string) => fillDates(text, eventOn);
  return {
    texts: {
      judul: fill(source.headline),
      kota: 'SEI RANTAU',
      hari: formatDate(eventOn),
      teras: fill(source.lead),
      tubuh: fill(source.body),
    },
    sources: source.sources.map(fill),
    caption: fill(source.caption),
  };
}

export function fillDates(text: string, eventOn: string): string {
  return text.replace(/\{(H|tglth|tgl|bulan|tahun)([+-]\d+)?\}/g, (_, kind: string, distance?: string) => {
    const on = addDays(eventOn, Number(distance ?? 0));
    const [day = '', month = '', year = ''] = formatDateWithoutDay(on).split(' ');
    switch (kind) {
      case 'H':
        return `${formatWeekday(on)} (${day}/${Number(on.slice(5, 7))})`;
      case 'tglth':
        return `${day} ${month} ${year}`;
      case 'tgl':
        return `${day} ${month}`;
      case 'bulan':
        return month;
      default:
        return year;
    }
  });
}
