import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SegmentedLevels } from './segmented-levels.tsx';

const descriptions = ['Belum tampak.', 'Mulai tampak.', 'Memadai.', 'Sangat baik.'];

test('is a radio group named by its label, with options called by their number', () => {
  const html = renderToStaticMarkup(
    <SegmentedLevels label="Akurasi dan atribusi" name="accuracy" descriptions={descriptions} value={2} />,
  );
  expect(html).toMatch(/role="radiogroup" aria-labelledby="(:[^"]+)".*id="\1">Akurasi dan atribusi</);
  expect([...html.matchAll(/aria-label="(\d)"/g)].map((match) => match[1])).toEqual(['1', '2', '3', '4']);
  expect(html.match(/checked=""/g)).toHaveLength(1);
  expect(html).toMatch(/value="2"[^>]*checked=""|checked=""[^>]*value="2"/);
});

test('says what the chosen level means, and nothing when none is chosen', () => {
  const chosen = renderToStaticMarkup(
    <SegmentedLevels label="Akurasi" name="accuracy" descriptions={descriptions} value={3} />,
  );
  const open = renderToStaticMarkup(
    <SegmentedLevels label="Akurasi" name="accuracy" descriptions={descriptions} />,
  );
  expect(chosen).toContain('<p class="levels__chosen">Memadai.</p>');
  expect(open).not.toContain('levels__chosen');
  expect(open).not.toContain('checked');
});
