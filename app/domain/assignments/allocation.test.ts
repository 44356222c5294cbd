import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AllocationRequest, chooseMentor, type MentorLoad, mayTake } from './allocation.ts';

const mentor = (id: string, change: Partial<MentorLoad> = {}): MentorLoad => ({
  id,
  opdId: null,
  capacity: 10,
  takesText: true,
  takesPhoto: false,
  isActive: true,
  load: 0,
  lastAllocatedAt: null,
  hasAskedOut: false,
  ...change,
});
const TEXT: AllocationRequest = { kind: 'text', participantOpdId: 'dinkes', previousMentorId: null };

describe('chooseMentor', () => {
  it.each<[string, MentorLoad[], Partial<AllocationRequest>, string | null]>([
    ['nobody there', [], {}, null],
    ['the least loaded', [mentor('a', { load: 3 }), mentor('b', { load: 2 })], {}, 'b'],
    [
      'load counts by capacity',
      [mentor('a', { load: 3, capacity: 10 }), mentor('b', { load: 2, capacity: 4 })],
      {},
      'a',
    ],
    ['never of the own OPD', [mentor('a', { opdId: 'dinkes' }), mentor('b', { load: 9 })], {}, 'b'],
    ['own OPD and nobody else', [mentor('a', { opdId: 'dinkes' })], {}, null],
    [
      'photo work to a photographer',
      [mentor('a'), mentor('b', { takesPhoto: true, takesText: false, load: 9 })],
      { kind: 'photo' },
      'b',
    ],
    ['text work not to a mere photographer', [mentor('b', { takesPhoto: true, takesText: false })], {}, null],
    ['not to who has left', [mentor('a', { isActive: false }), mentor('b', { load: 9 })], {}, 'b'],
    [
      'back to the previous one, loaded or not',
      [mentor('a', { load: 99 }), mentor('b')],
      { previousMentorId: 'a' },
      'a',
    ],
    ['previous one left', [mentor('a', { isActive: false }), mentor('b')], { previousMentorId: 'a' }, 'b'],
    [
      'previous one now of the own OPD',
      [mentor('a', { opdId: 'dinkes' }), mentor('b')],
      { previousMentorId: 'a' },
      'b',
    ],
    [
      'previous one not asked for more, but keeps theirs',
      [mentor('a', { capacity: 0 }), mentor('b')],
      { previousMentorId: 'a' },
      'a',
    ],
    [
      'not at once back to who gives it back',
      [mentor('a'), mentor('b', { load: 9 })],
      { exceptMentorId: 'a' },
      'b',
    ],
    ['given back and nobody else', [mentor('a')], { exceptMentorId: 'a' }, null],
    [
      'not to who asked for another reader, even as the previous one',
      [mentor('a', { hasAskedOut: true }), mentor('b', { load: 9 })],
      { previousMentorId: 'a' },
      'b',
    ],
    ['capacity 0 takes nothing new', [mentor('a', { capacity: 0 })], {}, null],
    [
      'the longest idle of equals',
      [
        mentor('a', { lastAllocatedAt: '2026-11-02T00:00:00.000Z' }),
        mentor('b', { lastAllocatedAt: '2026-11-01T00:00:00.000Z' }),
      ],
      {},
      'b',
    ],
    [
      'one who never had any is the longest idle',
      [mentor('a', { lastAllocatedAt: '2026-11-02T00:00:00.000Z' }), mentor('b')],
      {},
      'b',
    ],
    [
      'equal shares of unequal capacity are equal',
      [
        mentor('a', { load: 1, capacity: 3, lastAllocatedAt: '2026-11-02T00:00:00.000Z' }),
        mentor('b', { load: 2, capacity: 6 }),
      ],
      {},
      'b',
    ],
    [
      'all full: the relatively least loaded',
      [mentor('a', { load: 12 }), mentor('b', { load: 11 })],
      {},
      'b',
    ],
  ])('%s', (_, mentors, change, expected) => {
    expect(chooseMentor(mentors, { ...TEXT, ...change })?.id ?? null).toBe(expected);
  });

  const mentors = fc.uniqueArray(
    fc.record<MentorLoad>({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      opdId: fc.constantFrom(null, 'dinkes', 'bpbd'),
      capacity: fc.integer({ min: 0, max: 20 }),
      takesText: fc.boolean(),
      takesPhoto: fc.boolean(),
      isActive: fc.boolean(),
      load: fc.integer({ min: 0, max: 30 }),
      lastAllocatedAt: fc.constantFrom(null, '2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
      hasAskedOut: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );

  it('chooses one who may take it, whatever the order of the list', () => {
    fc.assert(
      fc.property(mentors, fc.constantFrom<'text' | 'photo'>('text', 'photo'), (list, kind) => {
        const request = { ...TEXT, kind };
        const chosen = chooseMentor(list, request);
        expect(chooseMentor([...list].reverse(), request)?.id).toBe(chosen?.id);
        const free = list.filter((one) => mayTake(one, request) && !one.hasAskedOut && one.capacity > 0);
        expect(chosen === null).toBe(free.length === 0);
        for (const one of chosen ? free : [])
          expect((chosen?.load ?? 0) * one.capacity).toBeLessThanOrEqual(one.load * (chosen?.capacity ?? 0));
      }),
    );
  });

  it('shares a flood out by capacity', () => {
    const loads = [
      mentor('a', { capacity: 5 }),
      mentor('b', { capacity: 10 }),
      mentor('c', { capacity: 15 }),
    ];
    for (let turn = 0; turn < 60; turn++) {
      const chosen = chooseMentor(loads, TEXT);
      if (chosen) Object.assign(chosen, { load: chosen.load + 1, lastAllocatedAt: `2026-11-01T00:${turn}` });
    }
    expect(loads.map(({ load }) => load)).toEqual([10, 20, 30]);
  });

  it('keeps everybody within one manuscript of their share, whoever is idle first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }), (capacities) => {
        const loads = capacities.map((capacity, index) => mentor(`m${index}`, { capacity }));
        const total = capacities.reduce((sum, capacity) => sum + capacity, 0);
        for (let turn = 0; turn < total * 2; turn++) {
          const chosen = chooseMentor(loads, TEXT);
          if (chosen) Object.assign(chosen, { load: chosen.load + 1, lastAllocatedAt: `t${turn + 1_000}` });
        }
        expect(loads.map(({ load }) => load)).toEqual(capacities.map((capacity) => capacity * 2));
      }),
    );
  });
});
