import { expect, it } from 'vitest';
import type { ShownQuestion } from '#app/domain/quizzes/quiz.server.ts';
import { readAnswers } from './answers-form.ts';

const choices = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));
const question = (id: string, kind: ShownQuestion['kind']): ShownQuestion => ({
  id,
  kind,
  prompt: '',
  passage: '',
  choices: kind === 'short' ? [] : choices,
  material: kind === 'matching' ? { matches: choices } : null,
});

function form(entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

it('reads every kind, leaves out what is open and what was not offered', () => {
  const answers = readAnswers(
    form([
      ['q-1', 'b'],
      ['q-2', 'a'],
      ['q-2', 'c'],
      ['q-2', 'zz'],
      ['q-3', 'opd'],
      ['q-4-a', '3'],
      ['q-4-b', '1'],
      ['q-4-c', '2'],
      ['q-7-a', 'c'],
      ['q-7-b', 'zz'],
      ['q-7-zz', 'a'],
      ['q-8', 'b'],
      ['q-10', 'a'],
      ['q-9', 'a'],
    ]),
    [
      question('1', 'single'),
      question('2', 'multiple'),
      question('3', 'short'),
      question('4', 'ordering'),
      question('5', 'single'),
      question('6', 'ordering'),
      question('7', 'matching'),
      question('8', 'highlight'),
      question('10', 'hotspot'),
      question('11', 'matching'),
    ],
  );
  expect([...answers]).toEqual([
    ['1', ['b']],
    ['2', ['a', 'c']],
    ['3', 'opd'],
    ['4', ['b', 'c', 'a']],
    ['7', { a: 'c' }],
    ['8', ['b']],
    ['10', ['a']],
  ]);
});

it('takes what is shown and open for an empty answer, so that a mark taken back is gone', () => {
  const answers = readAnswers(
    form([
      ['q-1', ''],
      ['q-2', ''],
      ['q-3', ''],
      ['q-4-a', ''],
      ['q-5-a', ''],
      ['q-6-a', 'zz'],
    ]),
    [
      question('1', 'multiple'),
      question('2', 'highlight'),
      question('3', 'hotspot'),
      question('4', 'ordering'),
      question('5', 'matching'),
      question('6', 'matching'),
      question('7', 'highlight'),
      question('8', 'single'),
    ],
  );
  expect([...answers]).toEqual([
    ['1', []],
    ['2', []],
    ['3', []],
    ['4', []],
    ['5', {}],
    ['6', {}],
  ]);
});
