import { Worker } from 'node:worker_threads';
import type { DocumentReading } from '#app/domain/portal/document-reading.ts';
import { workerFile } from '../worker-pool.ts';
import { limits } from './limits.ts';

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Looks into a document that someone uploaded, in a thread made for this one file: whatever the file does to it, time
 * and memory are bounded and the server goes on. What the bytes are decides; `mime` is only what the browser believed.
 */
export async function inspectDocument(
  bytes: Uint8Array,
  mime: string,
  name: string,
): Promise<DocumentReading> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > limits.bytes) return { ok: false, reason: 'too_large' };
  if (running >= limits.threads) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await readInThread(bytes, mime, name);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function readInThread(bytes: Uint8Array, mime: string, name: string): Promise<DocumentReading> {
  const worker = new Worker(workerFile('inspection/inspect-worker.ts'), {
    workerData: { bytes, mime, name },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    // What a library grumbles about a stranger's file is no news for the log.
    stdout: true,
    stderr: true,
  });
  const alarms: NodeJS.Timeout[] = [];
  return new Promise<DocumentReading>((resolve, reject) => {
    const refuse = (reason: 'took_too_long' | 'unpacks_too_large') => resolve({ ok: false, reason });
    alarms.push(setTimeout(() => refuse('took_too_long'), limits.milliseconds));
    // Unpacked bytes lie outside of the thread's heap, so its own limit does not see them.
    const before = process.memoryUsage.rss();
    const watch = () => {
      if (process.memoryUsage.rss() - before > limits.growthMegabytes * 1024 * 1024)
        refuse('unpacks_too_large');
    };
    alarms.push(setInterval(watch, 50));
    worker.once('exit', () => reject(new Error('The inspecting thread ended without an answer.')));
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse('unpacks_too_large');
      else reject(error);
    });
  }).finally(() => {
    for (const alarm of alarms) clearTimeout(alarm);
    return worker.terminate();
  });
}
