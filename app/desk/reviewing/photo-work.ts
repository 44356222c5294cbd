import type { Crop, PhotoNotes, Pin } from '#app/domain/review/photo-notes.ts';
import type { Thread } from '#app/domain/review/store-threads.server.ts';
import { namedParts, type Parts } from '../device/work-parts.ts';
import { LEVEL, levelPart, THREAD, threadPart } from './mark-parts.ts';

/** A mentor's work on a version of pictures, as their room shows it. */
export interface PhotoRoomWork extends PhotoNotes {
  levels: Record<string, number>;
  note: string;
  /** Notes on the words beside the pictures. */
  threads: Record<string, Thread>;
}

const PIN = 'pin:';
const CROP = 'crop:';
const CAPTION = 'caption:';

/** As two windows can change it beside each other: each level, pin, crop and takarir for itself. */
export function toPhotoParts({ levels, note, threads, pins, crops, captions }: PhotoRoomWork): Parts {
  const entries = <Value>(
    record: Record<string, Value>,
    toPart: (id: string, value: Value) => [string, string],
  ) => Object.fromEntries(Object.entries(record).map(([id, value]) => toPart(id, value)));
  return {
    note,
    ...entries(levels, levelPart),
    ...entries(threads, (id, thread) => [THREAD + id, threadPart(thread)]),
    ...entries(pins, (id, pin) => [pinName(id), pinPart(pin)]),
    ...entries(crops, (id, crop) => [cropName(id), cropPart(crop)]),
    ...entries(captions, (id, caption) => [captionName(id), JSON.stringify(caption)]),
  };
}

export function toPhotoWork(parts: Parts): PhotoRoomWork {
  return {
    note: parts.note ?? '',
    levels: namedParts<number>(parts, LEVEL),
    threads: namedParts<Thread>(parts, THREAD),
    pins: namedParts<Pin>(parts, PIN),
    crops: namedParts<Crop>(parts, CROP),
    captions: namedParts<string>(parts, CAPTION),
  };
}

export const pinName = (id: string): string => PIN + id;
export const cropName = (photoId: string): string => CROP + photoId;
export const captionName = (photoId: string): string => CAPTION + photoId;

export function pinPart({ photoId, kind, label, x, y, body }: Pin): string {
  return JSON.stringify({ photoId, kind, label, x, y, body });
}

export function cropPart({ x, y, width, height, reason }: Crop): string {
  return JSON.stringify({ x, y, width, height, reason });
}

/** The changed parts of one kind as the server takes them: null where it was taken away. */
export function changesOf<Value>(
  names: readonly string[],
  kind: 'pin' | 'crop' | 'caption' | 'thread' | 'level',
  values: Record<string, Value>,
): Record<string, Value | null> {
  const prefix = `${kind}:`;
  const ids = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  return Object.fromEntries(ids.map((id) => [id, values[id] ?? null]));
}
