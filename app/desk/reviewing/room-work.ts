import {
  FIELDS,
  type Field,
  type ManuscriptDocument,
  type Section,
  sectionOf,
} from '#app/domain/manuscript/document.ts';
import { rebuildSection, type Token } from '#app/domain/manuscript/tokens.ts';
import { hasReason, type Reason, type Reasons } from '#app/domain/review/reasons.ts';
import type { Thread } from '#app/domain/review/store-threads.server.ts';
import { namedParts, type Parts } from '../device/work-parts.ts';
import { LEVEL, levelPart, THREAD, threadPart } from './mark-parts.ts';

/** A mentor's work on one version, as the room shows it. */
export interface RoomWork {
  levels: Record<string, number>;
  note: string;
  document: ManuscriptDocument;
  reasons: Reasons;
  /** In the order they were made. */
  threads: Record<string, Thread>;
}

const FIELD = 'field:';
const REASON = 'reason:';

/** As two windows can change it beside each other: each level, field, reason and comment for itself. */
export function toParts({ levels, note, document, reasons, threads }: RoomWork): Parts {
  return {
    note,
    ...Object.fromEntries(Object.entries(levels).map(([id, level]) => levelPart(id, level))),
    ...Object.fromEntries(FIELDS.map((field) => [FIELD + field, JSON.stringify(sectionOf(document, field))])),
    ...Object.fromEntries(
      Object.entries(reasons)
        .filter(([, reason]) => hasReason(reason))
        .map(([id, reason]) => [REASON + id, reasonPart(reason)]),
    ),
    ...Object.fromEntries(Object.entries(threads).map(([id, thread]) => [THREAD + id, threadPart(thread)])),
  };
}

export function toWork(parts: Parts): RoomWork {
  return {
    levels: namedParts<number>(parts, LEVEL),
    note: parts.note ?? '',
    document: {
      type: 'doc',
      content: FIELDS.map((field) => JSON.parse(parts[FIELD + field] ?? 'null') as Section),
    },
    reasons: namedParts<Reason>(parts, REASON),
    threads: namedParts<Thread>(parts, THREAD),
  };
}

export const reasonName = (id: string): string => REASON + id;

export function reasonPart({ kind, words }: Reason): string {
  return JSON.stringify({ kind, words });
}

export const fieldName = (field: Field): string => FIELD + field;

export function fieldPart(field: Field, tokens: readonly Token[]): string {
  return JSON.stringify(rebuildSection(field, tokens));
}

/** What two windows clash in, for a person to see. */
export type ClashKind = 'level' | 'note' | 'field' | 'reason' | 'thread';

export function readPartName(name: string): { kind: ClashKind; id: string } {
  for (const [prefix, kind] of [
    [LEVEL, 'level'],
    [FIELD, 'field'],
    [REASON, 'reason'],
    [THREAD, 'thread'],
  ] as const)
    if (name.startsWith(prefix)) return { kind, id: name.slice(prefix.length) };
  return { kind: 'note', id: '' };
}
