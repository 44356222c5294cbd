import { expect, it } from 'vitest';
import { displayFileName, readUpload } from './upload.server.ts';

const post = (form: FormData) => new Request('http://localhost/', { method: 'POST', body: form });

it('reads one file and the fields beside it', async () => {
  const form = new FormData();
  form.set('catatan', 'halo');
  form.set('berkas', new File(['isi'], 'daftar.csv'));
  const result = await readUpload(post(form), { field: 'berkas', maxBytes: 100 });
  if (!result.ok) throw new Error(result.reason);
  expect(result.upload.fields).toEqual({ catatan: 'halo' });
  expect(result.upload.file?.name).toBe('daftar.csv');
  expect(new TextDecoder().decode(result.upload.file?.bytes)).toBe('isi');
});

it('keeps the fields when the file is too large', async () => {
  const form = new FormData();
  form.set('catatan', 'halo');
  form.set('berkas', new File(['x'.repeat(101)], 'besar.csv'));
  const result = await readUpload(post(form), { field: 'berkas', maxBytes: 100 });
  expect(result).toEqual({ ok: false, reason: 'too_large', fields: { catatan: 'halo' } });
});

it('says so when no file was chosen, the form is another one or it was cut off', async () => {
  const form = new FormData();
  form.set('berkas', new File([], ''));
  expect(await readUpload(post(form), { field: 'berkas', maxBytes: 100 })).toMatchObject({
    ok: true,
    upload: { file: undefined },
  });
  const plain = new Request('http://localhost/', { method: 'POST', body: 'a=1' });
  expect(await readUpload(plain, { field: 'berkas', maxBytes: 100 })).toMatchObject({ reason: 'not_a_form' });
  const unbounded = new Request('http://x/', {
    method: 'POST',
    body: 'x',
    headers: { 'Content-Type': 'multipart/form-data' },
  });
  expect(await readUpload(unbounded, { field: 'berkas', maxBytes: 100 })).toMatchObject({
    reason: 'not_a_form',
  });
  const cut = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form-data; name="berkas"; filename="a.csv"\r\n\r\nabc',
  });
  expect(await readUpload(cut, { field: 'berkas', maxBytes: 100 })).toMatchObject({ reason: 'cut_off' });
});

it('shows file names without paths and direction signs', () => {
  expect(displayFileName('C:\\a\\daftar\u202exslx.exe')).toBe('daftarxslx.exe');
  expect(displayFileName('\u0000')).toBe('berkas');
  expect([...displayFileName('a'.repeat(500))]).toHaveLength(120);
  // What a file is called decides whether it is taken: the ending stays.
  expect(displayFileName(`${'a'.repeat(500)}\u202e.pdf`)).toBe(`${'a'.repeat(116)}.pdf`);
});
