import { addDays } from '../../batches/calendar.ts';
import { WEEKDAYS, weekdayOf } from '../../copycheck/dates.ts';
import { inWords, monthsBefore } from '../checks/ages.ts';
import type { PortalBlock, PortalDocument, PortalPage, PortalStory } from '../snapshot.ts';

/**
 * A piece of the start state with the faults that were put into it on purpose, by check id, one for each finding. The
 * tests hold that exactly these are found, so nothing is wrong by accident and nothing planted is overlooked.
 */
export interface Planted<Thing> {
  thing: Thing;
  faults: string[];
}

export interface Scene {
  /** "Dinas Kesehatan". */
  opd: string;
  pemda: string;
  today: string;
}

/** What the head of an OPD is called: "Camat Labuhan", "Kepala Dinas Kesehatan". */
export function headOf({ opd }: Scene): string {
  const district = /^Kecamatan (.+)$/i.exec(opd)?.[1];
  if (district) return `Camat ${district}`;
  if (/^Sekretariat\b/i.test(opd)) return opd.replace(/^Sekretariat/i, 'Sekretaris');
  return /^Inspektorat\b/i.test(opd) ? opd.replace(/^Inspektorat/i, 'Inspektur') : `Kepala ${opd}`;
}

/** "Selasa, 10 November 2026" so many days ago: weekdays are always right. */
export function dayInWords(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${WEEKDAYS[weekdayOf(year, month, day) ?? 0]}, ${inWords(date)}`;
}

export const yearsAgo = ({ today }: Scene, years: number): number => Number(today.slice(0, 4)) - years;

/** Not all on the same day of their months, as no office works. */
export function monthsAgo({ today }: Scene, months: number): string {
  return addDays(monthsBefore(today, months), -((months * 5) % 19));
}

/** Working mornings are what an office writes about; a Saturday or Sunday becomes the Friday before. */
export function workday(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const weekday = weekdayOf(year, month, day) ?? 1;
  return addDays(date, weekday === 0 ? -2 : weekday === 6 ? -1 : 0);
}

export function fridayBefore(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return addDays(date, -(((weekdayOf(year, month, day) ?? 5) + 2) % 7));
}

type Block = Partial<Omit<PortalBlock, 'id'>> & Pick<PortalBlock, 'kind'>;

export function blocks(list: Block[]): PortalBlock[] {
  return list.map((block, index) => ({
    id: `b${index + 1}`,
    heading: '',
    level: 2,
    role: '',
    text: '',
    picture: null,
    ...block,
  }));
}

type Page = Partial<PortalPage> & Pick<PortalPage, 'id' | 'slug' | 'kind' | 'title' | 'updatedAt' | 'blocks'>;

export function page(values: Page, ...faults: string[]): Planted<PortalPage> {
  const thing = {
    summary: '',
    menuOrd: 0,
    state: 'published' as const,
    unpublishedReason: '',
    reviewedOn: null,
    ...values,
  };
  return {
    thing: { ...thing, blocks: thing.blocks.map((one) => ({ ...one, id: `${values.id}-${one.id}` })) },
    faults,
  };
}

type Story = Partial<PortalStory> & Pick<PortalStory, 'id' | 'slug' | 'headline' | 'body' | 'publishedOn'>;

export function story(values: Story, ...faults: string[]): Planted<PortalStory> {
  const thing = {
    dateline: '',
    eventOn: null,
    picture: null,
    state: 'published' as const,
    withdrawnReason: '',
    correction: '',
    correctedOn: null,
    updatedAt: at(values.publishedOn),
    ...values,
  };
  return { thing, faults };
}

type Document = Omit<
  PortalDocument,
  'mime' | 'bytes' | 'inspection' | 'withdrawnReason' | 'updatedAt' | 'state'
> &
  Partial<Pick<PortalDocument, 'state'>>;

/** The file's own facts are put in where the files are read. */
export function document(values: Document, ...faults: string[]): Planted<Document> {
  return { thing: values, faults };
}

export type PlantedDocument = Planted<Document>;

/** A moment in that day's forenoon. */
export const at = (date: string): string => `${date}T02:30:00.000Z`;
