import type { Thread } from '#app/domain/review/store-threads.server.ts';

/** The parts that every review has, whatever the work is made of. */
export const LEVEL = 'level:';
export const THREAD = 'thread:';

export function levelPart(id: string, level: number): [name: string, value: string] {
  return [LEVEL + id, String(level)];
}

export const threadName = (id: string): string => THREAD + id;

export function threadPart({ kind, target, body }: Thread): string {
  return JSON.stringify({ kind, target, body });
}
