import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Checkbox } from './checkbox.tsx';
import { Field } from './field.tsx';

test('a field with an error names its hint and its error', () => {
  const html = renderToStaticMarkup(
    <Field id="nip" name="nip" label="NIP" hint="18 angka." error={['NIP harus 18 angka.', 'Isi NIP.']} />,
  );
  expect(html).toContain('<label class="label" id="nip-label" for="nip">NIP</label>');
  expect(html).toMatch(
    /<input[^>]* name="nip" id="nip" aria-describedby="nip-hint nip-error" aria-invalid="true"/,
  );
  expect(html).toContain('id="nip-error"');
  expect(html).toContain('NIP harus 18 angka. Isi NIP.');
});

test.each([undefined, []])('a field without an error (%j) is not marked as invalid', (error) => {
  const html = renderToStaticMarkup(<Field id="nip" name="nip" label="NIP" error={error} />);
  expect(html).not.toContain('aria-invalid');
  expect(html).not.toContain('aria-describedby');
  expect(html).not.toContain('field__error');
});

test('a checkbox names its error', () => {
  const html = renderToStaticMarkup(
    <Checkbox id="own" name="own" label="Karya saya" error="Centang dulu." />,
  );
  expect(html).toMatch(/<input[^>]*aria-describedby="own-error" aria-invalid="true"/);
  expect(html).toContain('Centang dulu.');
});
