import { describe, expect, it } from 'vitest';
import type { Parts } from './work-parts.ts';
import {
  beginWork,
  isSaved,
  leftWork,
  nextWork,
  outcomeOf,
  type SaveAnswer,
  type SyncEvent,
  shouldSend,
  unsavedParts,
  type WorkSync,
} from './work-sync.ts';

const START = { rev: 3, parts: { note: 'Awal', tubuh: 'Isi' } };
const begin = (left?: Parameters<typeof beginWork>[1]) => beginWork(START, left);
const change = (changes: Record<string, string | undefined>): SyncEvent => ({ kind: 'changed', changes });
const answer = (given: SaveAnswer): SyncEvent => ({ kind: 'answered', answer: given });
const posted: SyncEvent = { kind: 'posted' };
const run = (from: WorkSync, ...events: SyncEvent[]) => events.reduce(nextWork, from);
const there = (rev: number, parts: Parts): SaveAnswer => ({ kind: 'conflict', there: { rev, parts } });

describe('work on its way', () => {
  it('is saved only when the server has said so', () => {
    const typed = run(begin(), change({ note: 'Bagus' }));
    expect([isSaved(begin()), isSaved(typed), shouldSend(typed)]).toEqual([true, false, true]);
    expect(unsavedParts(typed)).toEqual({ note: 'Bagus' });
    const sent = run(typed, posted);
    expect([isSaved(sent), shouldSend(sent)]).toEqual([false, false]);
    const saved = run(sent, answer({ kind: 'saved', rev: 4, savedAt: 'T' }));
    expect(saved).toMatchObject({ base: { rev: 4, parts: { note: 'Bagus' } }, savedAt: 'T' });
    expect([isSaved(saved), leftWork(saved)]).toEqual([true, null]);
  });

  it('goes on being unsaved when something was typed meanwhile', () => {
    const saved = run(
      begin(),
      change({ note: 'B' }),
      posted,
      change({ note: 'Ba' }),
      answer({ kind: 'saved', rev: 4, savedAt: 'T' }),
    );
    expect(unsavedParts(saved)).toEqual({ note: 'Ba' });
    expect(leftWork(saved)).toMatchObject({ here: { note: 'Ba' }, base: { rev: 4 } });
  });

  it('counts what the device has', () => {
    const typed = run(begin(), change({ note: 'B' }), { kind: 'kept', change: 1 }, change({ note: 'Ba' }));
    expect(typed).toMatchObject({ change: 2, onDevice: 1, isDeviceFull: false });
    expect(run(typed, { kind: 'not_kept' })).toMatchObject({ onDevice: 1, isDeviceFull: true });
  });

  it('waits through a lost line and an ended session, and stops where it is refused', () => {
    const typed = run(begin(), change({ note: 'B' }), posted);
    for (const kind of ['offline', 'signed_out'] as const)
      expect(shouldSend(run(typed, answer({ kind })))).toBe(true);
    const refused = run(typed, answer({ kind: 'refused', message: 'Sudah diputuskan.' }));
    expect([shouldSend(refused), leftWork(refused)?.here.note]).toEqual([false, 'B']);
    // The next change may be what puts it right.
    const mended = run(refused, change({ note: 'Bb' }));
    expect([shouldSend(mended), mended.trouble]).toEqual([true, null]);
  });
});

describe('two windows', () => {
  it('changed apart: both stay', () => {
    const merged = run(
      begin(),
      change({ note: 'Dari sini', baru: 'x' }),
      posted,
      answer(there(5, { note: 'Awal', tubuh: 'Dari sana' })),
    );
    expect(merged).toMatchObject({ conflict: null, base: { rev: 5 } });
    expect(merged.here).toEqual({ note: 'Dari sini', tubuh: 'Dari sana', baru: 'x' });
    expect(unsavedParts(merged)).toEqual({ note: 'Dari sini', baru: 'x' });
  });

  it('changed the same: neither is overwritten until somebody has chosen', () => {
    const clash = run(
      begin(),
      change({ note: 'Dari sini', tubuh: 'Ini juga' }),
      posted,
      answer(there(5, { note: 'Dari sana', tubuh: 'Isi', lain: 'x' })),
    );
    expect(clash.conflict).toEqual({
      there: { rev: 5, parts: { note: 'Dari sana', tubuh: 'Isi', lain: 'x' } },
      clashes: ['note'],
    });
    expect(shouldSend(clash)).toBe(false);
    expect(leftWork(clash)?.here).toMatchObject({ note: 'Dari sini' });
    const here = run(clash, { kind: 'chose', side: 'here' });
    expect([here.here, here.base.rev, shouldSend(here)]).toEqual([
      { note: 'Dari sini', tubuh: 'Ini juga', lain: 'x' },
      5,
      true,
    ]);
    const other = run(clash, { kind: 'chose', side: 'there' });
    expect(other.here).toEqual({ note: 'Dari sana', tubuh: 'Ini juga', lain: 'x' });
    expect(unsavedParts(other)).toEqual({ tubuh: 'Ini juga' });
  });

  it('took the same away there and changed it here: a clash as well', () => {
    const clash = run(begin(), change({ note: 'B' }), posted, answer(there(5, { tubuh: 'Isi' })));
    expect(clash.conflict?.clashes).toEqual(['note']);
    expect(run(clash, { kind: 'chose', side: 'there' }).here).toEqual({ tubuh: 'Isi' });
  });

  it('an answer that was lost: what stands there is ours', () => {
    const lost = run(
      begin(),
      change({ note: 'B' }),
      posted,
      answer({ kind: 'offline' }),
      change({ note: 'Ba' }),
    );
    const found = run(lost, posted, answer(there(4, { note: 'B', tubuh: 'Isi' })));
    expect(found).toMatchObject({ conflict: null, base: { rev: 4 }, here: { note: 'Ba' } });
    expect(unsavedParts(found)).toEqual({ note: 'Ba' });
  });

  it('a page that is read again takes over what is newer, and never what is older', () => {
    const typed = run(begin(), change({ note: 'B' }));
    const newer: SyncEvent = { kind: 'seen', there: { rev: 9, parts: { note: 'Awal', tubuh: 'Baru' } } };
    expect(run(typed, newer).here).toEqual({ note: 'B', tubuh: 'Baru' });
    expect(run(typed, { kind: 'seen', there: { rev: 3, parts: {} } })).toBe(typed);
    expect(run(typed, posted, newer).base.rev).toBe(3);
  });
});

describe('a page after an accident', () => {
  it('goes on from what was left on the device', () => {
    const left = leftWork(run(begin(), change({ note: 'B' })));
    const opened = begin(left ?? undefined);
    expect([opened.here.note, shouldSend(opened), opened.base.rev]).toEqual(['B', true, 3]);
  });

  it('knows its own save that was never answered', () => {
    const left = leftWork(run(begin(), change({ note: 'B' }), posted, change({ note: 'Ba' })));
    const opened = beginWork({ rev: 4, parts: { note: 'B', tubuh: 'Isi' } }, left ?? undefined);
    expect([opened.conflict, opened.here.note, opened.base.rev]).toEqual([null, 'Ba', 4]);
  });

  it('shows both where another device went on', () => {
    const left = leftWork(run(begin(), change({ note: 'B' })));
    const opened = beginWork({ rev: 8, parts: { note: 'Lain', tubuh: 'Isi' } }, left ?? undefined);
    expect(opened.conflict?.clashes).toEqual(['note']);
  });
});

it('tells where it stands once it was tried to be sent', () => {
  const sent = run(begin(), change({ note: 'B' }), posted);
  const after = (given: SaveAnswer) => outcomeOf(run(sent, answer(given)));
  expect(outcomeOf(begin())).toEqual({ kind: 'saved' });
  expect(outcomeOf(sent)).toEqual({ kind: 'offline' });
  expect(after({ kind: 'saved', rev: 4, savedAt: 'T' })).toEqual({ kind: 'saved' });
  expect(after({ kind: 'signed_out' })).toEqual({ kind: 'signed_out' });
  expect(after({ kind: 'refused', message: 'Dialihkan.' })).toEqual({
    kind: 'refused',
    message: 'Dialihkan.',
  });
  expect(after(there(4, { note: 'Lain', tubuh: 'Isi' }))).toEqual({ kind: 'conflict' });
});
