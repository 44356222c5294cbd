import { Worker } from 'node:worker_threads';
import { workerFile } from '../worker-pool.ts';
import { limits } from './limits.ts';
import type { ReadResult } from './table.ts';

/**
 * Reads an XLSX or CSV file that someone uploaded, in a thread made for this one file: whatever the file does to it,
 * time and memory are bounded and the server goes on.
 */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<ReadResult> {
  if (bytes.length > limits.bytes) return { ok: false, reason: 'file_too_large' };
  const worker = new Worker(workerFile('spreadsheet/read-worker.ts'), {
    workerData: { bytes, fileName },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  });
  return new Promise<ReadResult>((resolve, reject) => {
    const alarm = setTimeout(() => resolve({ ok: false, reason: 'took_too_long' }), limits.milliseconds);
    worker.once('exit', () => {
      clearTimeout(alarm);
      reject(new Error('The reading thread ended without an answer.'));
    });
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, reason: 'unpacks_too_large' });
      else reject(error);
    });
  }).finally(() => worker.terminate());
}
