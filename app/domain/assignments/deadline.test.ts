import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resubmissionDueAt, submissionWindow, type WindowFacts } from './deadline.ts';

const FACTS: WindowFacts = {
  dueOn: '2026-11-13',
  endsOn: '2026-12-04',
  zone: 'Asia/Jakarta',
  resubmissionDueAt: null,
  extensions: [],
};
const DUE = '2026-11-13T16:59:59.999Z';
const END = '2026-12-04T16:59:59.999Z';
const at = (text: string) => new Date(text);

describe('submissionWindow', () => {
  it.each<[string, Partial<WindowFacts>, string, string, string, string]>([
    ['before', {}, '2026-11-01T00:00:00.000Z', 'open', DUE, END],
    ['in the last millisecond', {}, DUE, 'open', DUE, END],
    ['a millisecond after', {}, '2026-11-13T17:00:00.000Z', 'late', DUE, END],
    ['at the end of the batch', {}, END, 'late', DUE, END],
    ['after the batch', {}, '2026-12-04T17:00:00.000Z', 'closed', DUE, END],
    [
      'an hour earlier in Makassar',
      { zone: 'Asia/Makassar' },
      DUE,
      'late',
      '2026-11-13T15:59:59.999Z',
      '2026-12-04T15:59:59.999Z',
    ],
    [
      'extended',
      { extensions: [at('2026-11-20T16:59:59.999Z')] },
      '2026-11-15T00:00:00.000Z',
      'open',
      '2026-11-20T16:59:59.999Z',
      END,
    ],
    [
      'extended twice: the longer',
      { extensions: [at('2026-11-20T16:59:59.999Z'), at('2026-11-16T16:59:59.999Z')] },
      '2026-11-18T00:00:00.000Z',
      'open',
      '2026-11-20T16:59:59.999Z',
      END,
    ],
    [
      'an extension never takes time',
      { extensions: [at('2026-11-10T16:59:59.999Z')] },
      '2026-11-12T00:00:00.000Z',
      'open',
      DUE,
      END,
    ],
    [
      'extended beyond the batch',
      { extensions: [at('2026-12-10T16:59:59.999Z')] },
      '2026-12-08T00:00:00.000Z',
      'open',
      '2026-12-10T16:59:59.999Z',
      '2026-12-10T16:59:59.999Z',
    ],
    [
      'returned',
      { resubmissionDueAt: at('2026-11-22T16:59:59.999Z') },
      '2026-11-20T00:00:00.000Z',
      'open',
      '2026-11-22T16:59:59.999Z',
      END,
    ],
    [
      'returned, then silent',
      { resubmissionDueAt: at('2026-11-22T16:59:59.999Z') },
      '2026-11-23T00:00:00.000Z',
      'late',
      '2026-11-22T16:59:59.999Z',
      END,
    ],
    [
      'returned on the last day',
      { resubmissionDueAt: at('2026-12-09T16:59:59.999Z') },
      '2026-12-08T00:00:00.000Z',
      'open',
      '2026-12-09T16:59:59.999Z',
      '2026-12-09T16:59:59.999Z',
    ],
  ])('%s', (_, change, now, state, dueAt, closesAt) => {
    const answer = submissionWindow({ ...FACTS, ...change }, at(now));
    expect({
      state: answer.state,
      dueAt: answer.dueAt.toISOString(),
      closesAt: answer.closesAt.toISOString(),
    }).toEqual({ state, dueAt, closesAt });
  });

  it('only ever goes from open over late to closed', () => {
    const moment = fc.date({ min: at('2026-10-01'), max: at('2027-02-01'), noInvalidDate: true });
    const rank = { open: 0, late: 1, closed: 2 };
    fc.assert(
      fc.property(fc.array(moment), fc.option(moment), moment, moment, (extensions, resubmitBy, a, b) => {
        const facts = { ...FACTS, extensions, resubmissionDueAt: resubmitBy };
        const [first, then] = a <= b ? [a, b] : [b, a];
        expect(rank[submissionWindow(facts, first).state]).toBeLessThanOrEqual(
          rank[submissionWindow(facts, then).state],
        );
      }),
    );
  });
});

describe('resubmissionDueAt', () => {
  it.each([
    ['2026-11-15T03:00:00.000Z', 5, 'Asia/Jakarta', '2026-11-20T16:59:59.999Z'],
    ['2026-11-15T18:00:00.000Z', 5, 'Asia/Jakarta', '2026-11-21T16:59:59.999Z'],
    ['2026-11-15T16:00:00.000Z', 3, 'Asia/Jayapura', '2026-11-19T14:59:59.999Z'],
  ])('%s plus %i in %s', (returnedAt, days, zone, due) => {
    expect(resubmissionDueAt(at(returnedAt), days, zone).toISOString()).toBe(due);
  });
});
