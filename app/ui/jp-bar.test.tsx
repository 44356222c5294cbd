import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JpBar } from './jp-bar.tsx';

test('draws one cell per hour and says the same in words', () => {
  const html = renderToStaticMarkup(<JpBar done={10} waiting={6} total={32} />);
  expect(html.match(/jp-bar__done/g)).toHaveLength(10);
  expect(html.match(/jp-bar__waiting/g)).toHaveLength(6);
  expect(html.match(/jp-bar__open/g)).toHaveLength(16);
  expect(html).toContain('aria-label="10 dari 32 jam pelajaran selesai, 6 jam menunggu penilaian"');
  expect(html).not.toContain('style=');
});
