import { describe, expect, it } from 'vitest';
import { KNOWN, row } from './check-rows.fixture.ts';
import { checkRows, type RosterKnowledge } from './check-rows.ts';
import type { RosterRow } from './read-roster.ts';
import type { ColumnId } from './table.ts';

const check = (...rows: RosterRow[]) => checkRows(rows, KNOWN);
const problemsOf = (source: RosterRow) => {
  const [checked] = check(source).rows;
  if (checked?.status !== 'mend') throw new Error(`row is ${checked?.status}`);
  return checked.problems.map(({ row: _row, ...problem }) => problem);
};

describe('a row that is ready', () => {
  it('gives a person with titles split off and everything in its stored form', () => {
    const source = row({
      name: 'Dra. Hj. Dewi Anggraini, M.Si',
      nip: '19910522 201503 2 003',
      email: 'Dewi@Demo.Test',
      opd: 'DINAS KESEHATAN KAB. SEI RANTAU',
      rank: 'Penata Muda Tk. I (III/b)',
    });
    expect(check(source)).toMatchObject({
      counts: { all: 1, ready: 1, mend: 0, existing: 0, numberNips: 0 },
      rows: [
        {
          row: 2,
          status: 'ready',
          accountId: null,
          person: {
            titleBefore: 'Dra. Hj.',
            name: 'Dewi Anggraini',
            titleAfter: 'M.Si',
            nip: '199105222015032003',
            nipKind: 'pns',
            email: 'dewi@demo.test',
            opdId: 'dinkes',
            position: 'Pranata Humas',
            rank: 'III/b',
          },
        },
      ],
    });
  });

  it.each<[string, Partial<Record<ColumnId, string>>, Record<string, unknown>]>([
    ['no NIP', { nip: '', rank: '' }, { nip: null, nipKind: null, rank: '' }],
    ['no e-mail', { email: '' }, { email: null }],
    ['a NIP without golongan tells no status', { rank: '' }, { nipKind: null }],
    ['PPPK', { nip: '199105222021212003', rank: 'IX' }, { nipKind: 'pppk', rank: 'IX' }],
    ['no position', { position: '' }, { position: '' }],
    ['short name of an OPD', { opd: 'satpol pp' }, { opdId: 'satpol' }],
    ['other name of an OPD', { opd: 'Dinkes Sei Rantau' }, { opdId: 'dinkes' }],
    ['a name of one word', { name: 'Suharto' }, { name: 'Suharto' }],
    ['a name of 120 letters', { name: 'A'.repeat(120) }, { name: 'A'.repeat(120) }],
  ])('%s', (_, change, person) => {
    expect(check(row(change)).rows[0]).toMatchObject({ status: 'ready', person });
  });

  it('finds the account by NIP, else by e-mail', () => {
    const togar = row({ name: 'Togar Simbolon, S.H.', nip: '197901152005011007', email: '' });
    expect(check(togar).rows[0]).toMatchObject({ status: 'ready', accountId: 'a-togar' });
    const melati = row({ name: 'Melati', nip: '', email: 'MELATI@demo.test', rank: '' });
    expect(check(melati).rows[0]).toMatchObject({ status: 'ready', accountId: 'a-melati' });
    const withNip = row({ name: 'Melati Sinurat', email: 'melati@demo.test' });
    expect(check(withNip).rows[0]).toMatchObject({ status: 'ready', accountId: 'a-melati' });
  });
});

describe('a row to mend', () => {
  it.each<[string, ColumnId, string, string, object?]>([
    ['no name', 'name', '', 'name_missing'],
    ['a number for a name', 'name', '1234', 'name_invalid'],
    ['a name too long', 'name', 'A'.repeat(121), 'name_too_long'],
    ['NIP too short', 'nip', '19910522201503200', 'nip_length', { digits: 17 }],
    ['letters in NIP', 'nip', '19910522201503200x', 'nip_letters'],
    ['a month that a PNS cannot have', 'nip', '199105222015212003', 'nip_month'],
    ['NIP of somebody else', 'nip', '197901152005011007', 'nip_taken'],
    ['a slip in an e-mail', 'email', 'dewi@demo,test', 'email_invalid', { suggestion: 'dewi@demo.test' }],
    ['no e-mail address', 'email', 'dewi', 'email_invalid'],
    ['e-mail of somebody else', 'email', 'melati@demo.test', 'email_taken'],
    ['OPD in office jargon', 'opd', 'Dinkes', 'opd_unknown', { suggestion: 'Dinas Kesehatan' }],
    ['OPD of nowhere', 'opd', 'Kementerian Luar Negeri', 'opd_unknown'],
    ['OPD of another Kabupaten', 'opd', 'Dinas Kesehatan Kabupaten Toba Selatan', 'opd_unknown'],
    ['a name that means two OPD', 'opd', 'Kantor Camat', 'opd_unknown'],
    ['no OPD', 'opd', '', 'opd_missing'],
    ['position too long', 'position', 'A'.repeat(161), 'position_too_long'],
    ['golongan III of what', 'rank', 'III', 'rank_unknown'],
  ])('%s', (_, column, value, code, more) => {
    expect(problemsOf(row({ [column]: value }))).toEqual([{ column, code, value, ...more }]);
  });

  it('has a NIP that a spreadsheet turned into a number, which is never guessed', () => {
    const answer = check(row({ nip: '1,98E+17' }, 4, true));
    expect(answer).toMatchObject({
      counts: { mend: 1, numberNips: 1 },
      rows: [{ problems: [{ row: 4, column: 'nip', code: 'nip_number', value: '1,98E+17' }] }],
    });
  });

  it('has neither NIP nor e-mail', () => {
    expect(problemsOf(row({ nip: '', email: '' }))).toEqual([
      { column: 'nip', code: 'identity_missing', value: '' },
    ]);
  });

  it('has the e-mail of a namesake with another NIP', () => {
    expect(problemsOf(row({ name: 'Marlina Situmeang', email: 'marlina@demo.test' }))).toMatchObject([
      { column: 'email', code: 'email_taken' },
    ]);
  });

  it('tells everything at once', () => {
    const problems = problemsOf(row({ name: '', nip: '', email: 'x', opd: '' }));
    expect(problems.map(({ code }) => code)).toEqual(['name_missing', 'email_invalid', 'opd_missing']);
  });

  it('shows the OPD above for a merged cell', () => {
    const answer = check(
      row({ opd: 'Satpol PP' }, 5),
      row({ name: 'Irwan Saputra', nip: '', email: 'irwan@demo.test', opd: '' }, 6),
      row({ name: 'Rini Oktaviani', nip: '', email: 'rini@demo.test', opd: '' }, 7),
    );
    const suggestion = 'Satuan Polisi Pamong Praja';
    expect(answer.rows[1]).toMatchObject({ problems: [{ row: 6, code: 'opd_missing', suggestion }] });
    expect(answer.rows[2]).toMatchObject({ problems: [{ row: 7, code: 'opd_missing', suggestion }] });
  });

  it('asks both of two people with one NIP or one e-mail', () => {
    const answer = check(row({}, 4), row({ name: 'Irwan Saputra', email: 'irwan@demo.test' }, 9));
    expect(answer.rows).toMatchObject([
      { status: 'mend', problems: [{ row: 4, column: 'nip', code: 'nip_duplicate', otherRow: 9 }] },
      { status: 'mend', problems: [{ row: 9, column: 'nip', code: 'nip_duplicate', otherRow: 4 }] },
    ]);
    const office = check(
      row({ email: 'kantor@demo.test' }, 4),
      row({ nip: '', email: 'kantor@demo.test', name: 'Irwan' }, 9),
    );
    expect(office.rows.map((one) => one.status === 'mend' && one.problems[0]?.code)).toEqual([
      'email_duplicate',
      'email_duplicate',
    ]);
  });

  it('does not take namesakes with NIPs of their own for one person', () => {
    const answer = check(
      row({ email: 'kantor@demo.test' }, 4),
      row({ nip: '199005222015032004', email: 'kantor@demo.test' }, 5),
    );
    expect(answer.counts).toMatchObject({ mend: 2, existing: 0 });
  });
});

describe('a row that is already there', () => {
  it('is one of the batch, whatever else stands in it', () => {
    const source = row(
      { name: 'Marlina Situmeang, S.K.M.', nip: '198403122010012014', email: '', opd: 'Entah' },
      12,
    );
    expect(check(source).rows[0]).toMatchObject({
      status: 'existing',
      cause: { kind: 'enrolled', accountId: 'a-marlina' },
    });
  });

  it('is the same person as in an earlier row', () => {
    const byNip = check(row({}, 6), row({ name: 'Dewi Anggraini, S.Sos', email: '' }, 28));
    expect(byNip.rows[1]).toMatchObject({ status: 'existing', cause: { kind: 'same_as_row', row: 6 } });
    const byEmail = check(row({}, 6), row({ nip: '' }, 28));
    expect(byEmail.rows[1]).toMatchObject({ status: 'existing', cause: { kind: 'same_as_row', row: 6 } });
    expect(byEmail.counts).toMatchObject({ all: 2, ready: 1, existing: 1 });
  });

  it('is the same account once by NIP and once by e-mail', () => {
    const known: RosterKnowledge = { ...KNOWN, enrolledAccountIds: new Set() };
    const marlina = { name: 'Marlina Situmeang', rank: '' };
    const answer = checkRows(
      [
        row({ ...marlina, nip: '198403122010012014', email: '' }, 2),
        row({ ...marlina, nip: '', email: 'marlina@demo.test' }, 3),
      ],
      known,
    );
    expect(answer.rows).toMatchObject([
      { status: 'ready', accountId: 'a-marlina' },
      { status: 'existing', cause: { kind: 'same_as_row', row: 2 } },
    ]);
  });

  it('does not hide another person behind the NIP of one who is enrolled', () => {
    const answer = check(
      row({ name: 'Marlina Situmeang', nip: '198403122010012014', email: '' }, 2),
      row({ name: 'Irwan Saputra', nip: '198403122010012014', email: '' }, 3),
    );
    expect(answer.rows.map(({ status }) => status)).toEqual(['mend', 'mend']);
  });
});
