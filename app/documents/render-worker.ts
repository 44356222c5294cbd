// Runs in a thread of its own, started by worker-pool.ts: drawing a certificate or a workbook takes the event loop
// for longer than a page does.
import { parentPort } from 'node:worker_threads';
import type { CertificateFacts } from '#app/domain/certificates/facts.ts';
import { renderCertificatePdf } from './certificate/render.ts';
import { type Sheet, writeXlsx } from './spreadsheet/write.ts';

export type RenderJob =
  | { kind: 'certificate'; facts: CertificateFacts; emblem?: Uint8Array }
  | { kind: 'xlsx'; sheets: Sheet[] };
export type RenderAnswer = { bytes: Uint8Array } | { error: Error };

parentPort?.on('message', async (job: RenderJob) => {
  let answer: RenderAnswer;
  try {
    answer = { bytes: await render(job) };
  } catch (error) {
    answer = { error: error instanceof Error ? error : new Error(String(error)) };
  }
  parentPort?.postMessage(answer);
});

async function render(job: RenderJob): Promise<Uint8Array> {
  return job.kind === 'certificate' ? renderCertificatePdf(job.facts, job.emblem) : writeXlsx(job.sheets);
}
