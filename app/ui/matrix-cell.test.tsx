import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { MatrixBox } from './matrix-cell.tsx';

test.each([
  [0, 'step-0'],
  [1, 'step-1'],
  [39, 'step-1'],
  [40, 'step-2'],
  [69, 'step-2'],
  [70, 'step-3'],
  [99, 'step-3'],
  [100, 'step-4'],
])('%d percent is %s', (value, step) => {
  expect(renderToStaticMarkup(<MatrixBox value={value} />)).toContain(step);
});

test('a full cell shows a check mark that still reads as 100', () => {
  const html = renderToStaticMarkup(<MatrixBox value={100} />);
  expect(html).toContain('aria-label="100"');
  expect(html).toContain('#check');
});

test('an overdue cell says so in words', () => {
  expect(renderToStaticMarkup(<MatrixBox value={20} isOverdue />)).toContain('lewat tenggat');
});
