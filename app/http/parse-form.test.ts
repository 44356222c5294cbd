import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseForm, readForm } from './parse-form.ts';

const schema = z.object({ name: z.string().max(20) });
const post = (body: BodyInit, type = 'application/x-www-form-urlencoded') =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } });

it('reads the fields of a schema and gives back what was typed when one is wrong', async () => {
  expect(await parseForm(post('name=Sari'), schema)).toMatchObject({ ok: true, value: { name: 'Sari' } });
  const long = await parseForm(post(`name=${'a'.repeat(21)}`), schema);
  expect(long.ok).toBe(false);
  expect(long.submission.reply().initialValue).toEqual({ name: 'a'.repeat(21) });
});

it.each([
  'name[99999999]=x',
  'name[4294967290].a=x',
  `${'a'.repeat(10)}${'.a'.repeat(20_000)}=x`,
  '__proto__.x=1&constructor.prototype.y=1&__proto__=2&constructor=3',
  '__state__={x',
  '__intent__={x',
  `__intent__=${encodeURIComponent('{"type":"insert","payload":{"name":"name","index":99999999}}')}`,
])('takes %j for neither a path nor an order', async (body) => {
  const form = await parseForm(post(body), schema);
  expect(form.ok).toBe(false);
  expect(form.submission.payload).toEqual({});
  const besides = await parseForm(post(`${body}&name=Sari`), schema);
  expect(besides).toMatchObject({ ok: true, value: { name: 'Sari' } });
});

it('refuses a field that is repeated without end', async () => {
  await expect(parseForm(post('name=a&'.repeat(100_000)), schema)).rejects.toMatchObject({
    init: { status: 413 },
  });
});

it('answers 400 to what is no form', async () => {
  const bodies: [string, string][] = [
    ['{}', 'application/json'],
    ['name=a', 'text/plain'],
    ['--x\r\nname', 'multipart/form-data; boundary=x'],
    ['name', 'multipart/form-data'],
  ];
  for (const [body, type] of bodies)
    await expect(readForm(post(body, type))).rejects.toMatchObject({ init: { status: 400 } });
});

it('drops the NUL sign, which no database text may hold', async () => {
  const form = await readForm(post('name=Sa%00ri&ke=%00'));
  expect([...form]).toEqual([
    ['name', 'Sari'],
    ['ke', ''],
  ]);
});
