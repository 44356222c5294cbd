import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTIONS, type Question } from '../copy-check.ts';

/** A text written for the copy check, with what a careful editor would say about it. README.md has the format. */
export interface Specimen {
  name: string;
  half: Half;
  /** The first word of its name. */
  kind: Kind;
  /** As `pewarta check-copy` reads it. */
  text: string;
  labels: Label[];
  /** The questions it answers, in an editor's eyes; null where nobody has judged. */
  answered: Question[] | null;
}

export interface Label {
  rule: string;
  /** Offsets in the text. Several where a finding may point at any of them, such as two spellings of one name. */
  places: { start: number; end: number }[];
  replacement?: string;
  /** Worth a remark, but nobody would miss it. */
  isOptional: boolean;
}

const HALVES = ['tuned', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

const KINDS = ['clean', 'raw', 'release', 'faulty', 'odd'] as const;
export type Kind = (typeof KINDS)[number];

export function readSpecimens(): Specimen[] {
  return HALVES.flatMap((half) => {
    const folder = join(import.meta.dirname, half);
    return readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) =>
        readSpecimen(file.slice(0, -'.txt'.length), half, readFileSync(join(folder, file), 'utf8')),
      );
  });
}

export function readSpecimen(name: string, half: Half, source: string): Specimen {
  const kind = KINDS.find((one) => name.startsWith(`${one}-`));
  if (!kind) throw new Error(`${name}: a name starts with one of ${KINDS.join(', ')}.`);
  const [marked = '', trailer = ''] = source.split(/^---$/m);
  return { name, half, kind, ...readMarks(name, marked.trimEnd()), answered: readAnswered(name, trailer) };
}

/** `⟦rule|words⟧`, `⟦rule→replacement|words⟧`, `⟦?rule|words⟧` and `⟦rule#1|words⟧`, one inside another or not. */
function readMarks(name: string, marked: string): Pick<Specimen, 'text' | 'labels'> {
  let text = '';
  const labels: Label[] = [];
  const open: { label: Label; start: number }[] = [];
  const shared = new Map<string, Label>();
  for (const [piece, head] of marked.matchAll(/⟦([^|⟦⟧]*)\||⟧|[^⟦⟧]+/g)) {
    if (head !== undefined) {
      const label = readHead(name, head, shared);
      if (!labels.includes(label)) labels.push(label);
      open.push({ label, start: text.length });
    } else if (piece === '⟧') {
      const closed = open.pop();
      if (!closed)
        throw new Error(`${name}: a mark is closed that was not opened, after "${text.slice(-30)}".`);
      closed.label.places.push({ start: closed.start, end: text.length });
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`${name}: the mark of ${open[0]?.label.rule} is not closed.`);
  return { text, labels };
}

function readHead(name: string, head: string, shared: Map<string, Label>): Label {
  const parts = /^(?<optional>\??)(?<rule>[a-z0-9-]+)(?<group>#\d+)?(?:→(?<replacement>.+))?$/.exec(
    head,
  )?.groups;
  if (!parts?.rule) throw new Error(`${name}: "${head}" is not the head of a mark.`);
  const known = parts.group && shared.get(parts.rule + parts.group);
  if (known) return known;
  const label: Label = {
    rule: parts.rule,
    places: [],
    isOptional: parts.optional === '?',
    ...(parts.replacement && { replacement: parts.replacement }),
  };
  if (parts.group) shared.set(parts.rule + parts.group, label);
  return label;
}

function readAnswered(name: string, trailer: string): Question[] | null {
  const line = /^5W1H:(.*)$/m.exec(trailer)?.[1];
  if (line === undefined) return null;
  return line
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => {
      const question = QUESTIONS.find((one) => one === word);
      if (!question) throw new Error(`${name}: "${word}" is none of the six questions.`);
      return question;
    });
}
