import type { AnalysedItem } from '#app/domain/reports/item-analysis.server.ts';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { HINTS, KIND_NAMES, MEANT_NAMES, neverChosen } from '../item-words.ts';

const columns: Column<AnalysedItem>[] = [
  {
    key: 'item',
    header: 'Butir soal',
    isRowHeader: true,
    render: ({ prompt, quizTitle, kind }) => (
      <>
        {prompt}
        <span className="list__note">
          {' '}
          {quizTitle} · {KIND_NAMES[kind]}
        </span>
      </>
    ),
  },
  {
    key: 'hint',
    header: 'Catatan',
    render: ({ hint }) => <Status tone={HINTS[hint].tone}>{HINTS[hint].words}</Status>,
  },
  {
    key: 'difficulty',
    header: 'Kesukaran',
    align: 'end',
    render: ({ difficultyIndex, difficulty }) => (
      <>
        {figure(difficultyIndex)}
        {difficulty !== null && <span className="list__note"> dikira {MEANT_NAMES[difficulty]}</span>}
      </>
    ),
  },
  {
    key: 'discrimination',
    header: 'Daya pembeda',
    align: 'end',
    render: (item) => figure(item.discrimination),
  },
  { key: 'answers', header: 'Jawaban', align: 'end', render: ({ answers }) => formatNumber(answers) },
  {
    key: 'options',
    header: 'Pilihan',
    label: '',
    look: 'span',
    render: (item) => <Options item={item} />,
  },
];

/** Every question with its figures; what needs a look stands first. */
export function ItemTable({ items }: { items: AnalysedItem[] }) {
  return (
    <DataTable
      caption="Butir soal"
      columns={columns}
      rows={items}
      rowKey={({ questionId, quizSlug }) => `${questionId} ${quizSlug}`}
    />
  );
}

const figure = (value: number | null): string => (value === null ? '–' : formatNumber(value, 2));

function Options({ item }: { item: AnalysedItem }) {
  const { options, answers } = item;
  if (options.length === 0) return null;
  const idle = neverChosen(item).length;
  return (
    <Disclosure
      summary={idle > 0 ? `${idle} dari ${options.length} tidak pernah dipilih` : `${options.length} pilihan`}
    >
      <ul className="list">
        {options.map(({ text, isRight, count }) => (
          <li key={text}>
            <span>
              {text}
              {isRight && <b> (kunci)</b>}
            </span>
            <span className="number">
              {formatNumber(count)} dari {formatNumber(answers)}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
