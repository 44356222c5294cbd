import { describe, expect, it } from 'vitest';
import { type DraftOnServer, type DraftValues, NO_DRAFT } from '#app/domain/assignments/draft-values.ts';
import { compareVersions } from '#app/domain/manuscript/compare.ts';
import { fromFields } from '#app/domain/manuscript/document.ts';
import {
  type Answer,
  beginSync,
  type DraftSync,
  forDevice,
  isUnsynced,
  nextRequest,
  nextSync,
  type SyncEvent,
  savePlace,
} from './draft-sync.ts';

const text = (judul: string): DraftValues => ({
  ...NO_DRAFT.values,
  texts: { ...NO_DRAFT.values.texts, judul },
});
const draft = (judul: string, rev: number): DraftOnServer => ({
  values: text(judul),
  rev,
  savedAt: `2026-11-10T03:0${rev}:00.000Z`,
});
const conflictWith = (there: DraftOnServer, here: DraftValues): Answer => ({
  kind: 'conflict',
  there,
  comparison: compareVersions(fromFields(there.values.texts), fromFields(here.texts)),
});
const saved = (rev: number): Answer => ({ kind: 'saved', rev, savedAt: draft('', rev).savedAt ?? '' });
const run = (state: DraftSync, ...events: SyncEvent[]) => events.reduce(nextSync, state);
const typed = (judul: string): SyncEvent => ({ kind: 'typed', text: text(judul) });
const answered = (answer: Answer): SyncEvent => ({ kind: 'answered', answer });
const posted: SyncEvent = { kind: 'posted' };
const sending = { key: 'kunci', hasConsent: false, selfLevels: {} };
const begun = beginSync({ draft: draft('Satu', 1) });

describe('words about where the text is', () => {
  it('claims the server only for what it has acknowledged', () => {
    expect(savePlace(beginSync({ draft: NO_DRAFT }))).toEqual({ kind: 'nothing' });
    expect(savePlace(begun)).toEqual({ kind: 'server', at: draft('', 1).savedAt });
    const writing = run(begun, typed('Satu dua'));
    expect(savePlace(writing)).toEqual({ kind: 'page' });
    const kept = run(writing, { kind: 'kept', change: writing.change });
    expect(savePlace(kept)).toEqual({ kind: 'device' });
    const onItsWay = run(kept, posted);
    expect(savePlace(onItsWay)).toEqual({ kind: 'device' });
    expect(savePlace(run(onItsWay, answered(saved(2))))).toEqual({
      kind: 'server',
      at: draft('', 2).savedAt,
    });
    // Typed on while the answer was on its way: the newest words are not there yet.
    expect(savePlace(run(onItsWay, typed('Satu dua tiga'), answered(saved(2))))).toEqual({ kind: 'page' });
  });

  it('says that the line is lost, and whether the device has the text', () => {
    const lost = run(begun, typed('Satu dua'), posted, answered({ kind: 'offline' }));
    expect(savePlace(lost)).toEqual({ kind: 'offline', isOnDevice: false });
    expect(savePlace(run(lost, { kind: 'kept', change: lost.change }))).toEqual({
      kind: 'offline',
      isOnDevice: true,
    });
    expect(savePlace(run(lost, { kind: 'not_kept' }))).toEqual({ kind: 'offline', isOnDevice: false });
    expect(savePlace(run(begun, { kind: 'offline' }))).toMatchObject({ kind: 'server' });
  });

  it('says that a sending waits for the line', () => {
    const pressed = run(begun, { kind: 'send', sending });
    expect(savePlace(pressed)).toEqual({ kind: 'sending' });
    expect(savePlace(run(pressed, posted, answered({ kind: 'offline' })))).toEqual({ kind: 'queued' });
  });
});

describe('requests', () => {
  it('are none for what is there already, and one at a time', () => {
    expect(nextRequest(begun)).toBeNull();
    const writing = run(begun, typed('Satu dua'));
    expect(nextRequest(writing)).toBe('save');
    expect(nextRequest(run(writing, posted))).toBeNull();
    // A blank line more is nothing to save.
    expect(nextRequest(run(begun, typed('Satu \n')))).toBeNull();
  });

  it('stop after a refusal until something changes, and wait while somebody has to choose', () => {
    const invalid = run(
      begun,
      typed('x'),
      posted,
      answered({ kind: 'invalid', errors: { judul: ['panjang'] }, rev: null }),
    );
    expect(nextRequest(invalid)).toBeNull();
    expect(nextRequest(run(invalid, typed('y')))).toBe('save');
    const other = run(begun, typed('Dua'), posted, answered(conflictWith(draft('Lain', 2), text('Dua'))));
    expect(nextRequest(other)).toBeNull();
    expect(nextRequest(run(other, typed('Dua lagi')))).toBeNull();
  });

  it('go on after a lost line and an ended session, not in the name of another person', () => {
    const next = (kind: 'offline' | 'signed_out' | 'other_account') =>
      nextRequest(run(begun, typed('Dua'), posted, answered({ kind })));
    expect([next('offline'), next('signed_out'), next('other_account')]).toEqual(['save', 'save', null]);
  });

  it('of a queued sending are made until it has been received, and no more', () => {
    const queued = run(begun, { kind: 'send', sending }, posted, answered({ kind: 'offline' }));
    expect(nextRequest(queued)).toBe('send');
    const received = { n: 1, isLate: false, receivedAt: '2026-11-10T04:00:00.000Z' };
    const there = run(queued, posted, answered({ kind: 'sent', received }));
    expect(nextRequest(there)).toBeNull();
    expect(there.received).toEqual(received);
    expect(isUnsynced(there)).toBe(false);
  });

  it('of a sending that is taken back are those of a draft', () => {
    const queued = run(begun, { kind: 'send', sending }, posted, answered({ kind: 'offline' }));
    const back = run(queued, { kind: 'cancel_sending' });
    expect(nextRequest(back)).toBe('save');
    // One that is on its way may arrive; it is taken back when it has not.
    const onItsWay = run(queued, posted, { kind: 'cancel_sending' });
    expect(onItsWay.sending).toEqual(sending);
    expect(run(onItsWay, answered({ kind: 'offline' }))).toMatchObject({ sending: null, isTakenBack: false });
    const received = { n: 1, isLate: false, receivedAt: '2026-11-10T04:00:00.000Z' };
    expect(run(onItsWay, answered({ kind: 'sent', received })).received).toEqual(received);
  });

  it('take no typing along while a sending waits', () => {
    const queued = run(begun, { kind: 'send', sending });
    expect(run(queued, typed('Lain')).here).toEqual(text('Satu'));
  });
});

describe('two texts', () => {
  const met = run(
    begun,
    typed('Dari sini'),
    posted,
    answered(conflictWith(draft('Dari sana', 2), text('Dari sini'))),
  );

  it('are both there until somebody chooses', () => {
    expect(met.here).toEqual(text('Dari sini'));
    expect(met.conflict?.there).toEqual(draft('Dari sana', 2));
    expect(forDevice(met)?.text).toEqual(text('Dari sini'));
  });

  it('the one here, chosen, goes on top of the other and says so', () => {
    const chosen = run(met, { kind: 'chose_here' });
    expect(chosen).toMatchObject({ isChosen: true, conflict: null, base: { rev: 2 } });
    expect(nextRequest(chosen)).toBe('save');
    expect(run(chosen, posted, answered(saved(3)))).toMatchObject({ isChosen: false, base: { rev: 3 } });
  });

  it('send nothing while nobody has chosen, and choosing sends nothing either', () => {
    const pressed = run(met, { kind: 'send', sending });
    expect(pressed).toBe(met);
    const chosen = run({ ...met, sending }, { kind: 'chose_here' });
    expect(chosen.sending).toBeNull();
    expect(nextRequest(chosen)).toBe('save');
  });

  it('the other is still to be kept when the window is closed, or the sending pressed, right after choosing', () => {
    const chosen = run(met, { kind: 'chose_here' });
    const left = forDevice(chosen);
    expect(left?.isChosen).toBe(true);
    const again = beginSync({ draft: draft('Dari sana', 2), left: left ?? undefined });
    expect(again).toMatchObject({ here: text('Dari sini'), base: { rev: 2 }, isChosen: true });
    expect(run(chosen, { kind: 'send', sending })).toMatchObject({ isChosen: true, sending });
    // What cannot be sent was saved as the draft, and the other one was kept with that.
    const refused = run(
      chosen,
      { kind: 'send', sending },
      posted,
      answered({ kind: 'invalid', errors: { judul: ['kosong'] }, rev: 3 }),
    );
    expect(refused.isChosen).toBe(false);
  });

  it('the other, chosen, takes the place of the one here', () => {
    const chosen = run(met, { kind: 'chose_there' });
    expect(chosen.here).toEqual(text('Dari sana'));
    expect(isUnsynced(chosen)).toBe(false);
  });

  it('are one where the other is our own whose answer was lost: it goes again first', () => {
    const lost = run(begun, typed('Satu dua'), posted, answered({ kind: 'offline' }), typed('Satu dua tiga'));
    const again = run(lost, posted);
    expect(again.posted?.text).toEqual(text('Satu dua'));
    const back = run(again, answered(saved(2)));
    expect(back).toMatchObject({ conflict: null, base: { rev: 2 }, here: text('Satu dua tiga') });
    expect(nextRequest(back)).toBe('save');
    expect(run(back, posted).posted?.text).toEqual(text('Satu dua tiga'));
  });
});

describe('what an earlier page left on the device', () => {
  const left = { text: text('Satu dua'), base: draft('Satu', 1), unanswered: null, sending: null };

  it('is gone on with when the server has what it was written on', () => {
    const state = beginSync({ draft: draft('Satu', 1), left });
    expect(state).toMatchObject({ here: text('Satu dua'), base: { rev: 1 } });
    expect(nextRequest(state)).toBe('save');
    // Written back to the same words meanwhile: nothing to choose between.
    expect(beginSync({ draft: draft('Satu', 5), left }).base.rev).toBe(5);
    const unanswered = { ...left, unanswered: text('Satu d') };
    expect(beginSync({ draft: draft('Satu d', 2), left: unanswered }).base.rev).toBe(2);
  });

  it('is nothing when the server has the same text', () => {
    const state = beginSync({ draft: draft('Satu dua', 2), left });
    expect(isUnsynced(state)).toBe(false);
    expect(forDevice(state)).toBeNull();
  });

  it('keeps its own ground when somebody else wrote, so that the server finds the conflict', () => {
    expect(beginSync({ draft: draft('Dari sana', 4), left }).base).toEqual(left.base);
  });

  it('is sent when it was waiting to be', () => {
    const state = beginSync({ draft: draft('Satu dua', 1), left: { ...left, sending } });
    expect(nextRequest(state)).toBe('send');
  });
});
