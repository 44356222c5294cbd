import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LineChart } from './line-chart.tsx';

const chart = {
  title: 'Ketuntasan mingguan',
  unit: 'persen, rencana dan nyata',
  description: 'Nyata 61,5 persen, rencana 70 persen',
  plan: [
    { on: '2026-11-02', value: 0 },
    { on: '2026-12-04', value: 100 },
  ],
  ticks: [{ on: '2026-11-02', label: '2 Nov' }],
};

test('draws plan and actual on the same dates, with the finding in words', () => {
  const html = renderToStaticMarkup(
    <LineChart
      {...chart}
      actual={[
        { on: '2026-11-02', value: 0 },
        { on: '2026-11-18', value: 61.5 },
      ]}
    />,
  );
  expect(html).toContain('aria-label="Nyata 61,5 persen, rencana 70 persen"');
  expect(html).toContain('<path class="chart__plan" d="M30,125L352,14"');
  expect(html).toContain('<path class="chart__actual" d="M30,125L191,56.7"');
  expect(html).toContain('Nyata 61,5');
});

test('draws the plan alone before anything happened', () => {
  const html = renderToStaticMarkup(<LineChart {...chart} actual={[]} />);
  expect(html).toContain('chart__plan');
  expect(html).not.toContain('chart__point');
  expect(html).not.toContain('NaN');
});
