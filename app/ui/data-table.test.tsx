import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Column, DataTable } from './data-table.tsx';

interface Person {
  name: string;
  score: number;
}

const columns: Column<Person>[] = [
  { key: 'name', header: 'Nama', isRowHeader: true, render: (person) => person.name },
  { key: 'score', header: 'Nilai', align: 'end', render: (person) => person.score },
  { key: 'open', header: '', render: () => 'Buka' },
];

test('labels every value with its column, so that rows can stand alone on a phone', () => {
  const html = renderToStaticMarkup(
    <DataTable
      caption="Daftar nilai"
      columns={columns}
      rows={[{ name: 'Rudi', score: 86 }]}
      rowKey={(person) => person.name}
      rowTone={(person) => (person.score > 80 ? 'selected' : undefined)}
    />,
  );
  expect(html).toContain('<caption class="visually-hidden">Daftar nilai</caption>');
  expect(html).toContain('<tr class="row-selected">');
  expect(html).toContain('<th scope="row" data-label="Nama">Rudi</th>');
  expect(html).toContain('<td class="end" data-label="Nilai">86</td>');
  expect(html).toContain('<td>Buka</td>');
  expect(html.match(/<th scope="col"/g)).toHaveLength(2);
});
