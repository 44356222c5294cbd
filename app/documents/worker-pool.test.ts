import { afterAll, expect, it } from 'vitest';
import { renderCertificatePdf } from './certificate/render.ts';
import { ordinary } from './testing/certificate-samples.ts';
import { closeDocumentWorkers, renderCertificate, renderXlsx, startDocumentWorkers } from './worker-pool.ts';

afterAll(closeDocumentWorkers);

it('draws in a thread what it would draw here', async () => {
  const bytes = await renderCertificate(ordinary);
  expect(Buffer.compare(bytes, renderCertificatePdf(ordinary))).toBe(0);
});

it('answers each of many requests with its own file', async () => {
  const numbers = Array.from({ length: 12 }, (_, index) => `${index}/PWT/2026`);
  const files = await Promise.all(numbers.map((number) => renderCertificate({ ...ordinary, number })));
  for (const [index, file] of files.entries())
    expect(Buffer.from(file).toString('latin1')).toContain(`(Sertifikat ${numbers[index]}, `);
});

it('reports a failing job and goes on with the next', async () => {
  const broken = new Uint8Array([1, 2, 3]);
  await expect(renderCertificate(ordinary, broken)).rejects.toThrow('image');
  expect((await renderXlsx([{ name: 'A', rows: [['x']] }])).length).toBeGreaterThan(1000);
});

it('finishes what was asked for when it is closed, then refuses', async () => {
  const workers = startDocumentWorkers(2);
  const asked = [1, 2, 3].map((number) => workers.renderCertificate({ ...ordinary, number: `${number}` }));
  await workers.close();
  expect((await Promise.all(asked)).map((file) => file.length > 10_000)).toEqual([true, true, true]);
  await expect(workers.renderCertificate(ordinary)).rejects.toThrow('closing');
});
