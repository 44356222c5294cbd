import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CertificateFacts } from '#app/domain/certificates/facts.ts';
import type { RenderAnswer, RenderJob } from './render-worker.ts';
import type { Sheet } from './spreadsheet/write.ts';

/**
 * The worker is a source file that Node runs as it stands (type stripping), found from the project's root: the same
 * path holds in the built server, in development, in tests and on the command line, and no bundler has to know of it.
 */
export function workerFile(name: string): string {
  return join(process.cwd(), 'app/documents', name);
}

/** A job that takes longer than this has hung; a certificate takes some 10 ms. */
const patience = 30_000;

export type DocumentWorkers = {
  renderCertificate: (facts: CertificateFacts, emblem?: Uint8Array) => Promise<Uint8Array>;
  renderXlsx: (sheets: Sheet[]) => Promise<Uint8Array>;
  /** Finishes what was asked for, then ends the threads. */
  close: () => Promise<void>;
};

let shared: DocumentWorkers | undefined;

/** Two pages of PDF, made in a thread. The emblem is a PNG or JPEG. */
export function renderCertificate(facts: CertificateFacts, emblem?: Uint8Array): Promise<Uint8Array> {
  shared ??= startDocumentWorkers(1);
  return shared.renderCertificate(facts, emblem);
}

/** A workbook, made in a thread. */
export function renderXlsx(sheets: Sheet[]): Promise<Uint8Array> {
  shared ??= startDocumentWorkers(1);
  return shared.renderXlsx(sheets);
}

export async function closeDocumentWorkers(): Promise<void> {
  const closing = shared;
  shared = undefined;
  await closing?.close();
}

type Task = { job: RenderJob; resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };

/** Each thread has one job at a time, so that one that dies takes only its own job with it. */
export function startDocumentWorkers(size: number): DocumentWorkers {
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task & { alarm: NodeJS.Timeout }>();
  const waiting: Task[] = [];
  let isClosing = false;
  let whenDone: (() => void) | undefined;

  const run = (job: RenderJob) =>
    new Promise<Uint8Array>((resolve, reject) => {
      if (isClosing) return reject(new Error('The document workers are closing.'));
      waiting.push({ job, resolve, reject });
      next();
    });

  function next(): void {
    if (waiting.length === 0) {
      if (busy.size === 0) whenDone?.();
      return;
    }
    const worker = idle.pop() ?? (busy.size < size ? start() : undefined);
    const task = worker && waiting.shift();
    if (!worker || !task) return;
    const alarm = setTimeout(() => drop(worker, new Error('A document took too long.')), patience);
    busy.set(worker, { ...task, alarm });
    // Only a thread at work keeps the process alive.
    worker.ref();
    worker.postMessage(task.job);
  }

  function start(): Worker {
    const worker = new Worker(workerFile('render-worker.ts'), { execArgv: [] });
    worker.on('message', (answer: RenderAnswer) => finish(worker, answer));
    worker.on('error', (error) => drop(worker, error));
    worker.on('exit', () => drop(worker, new Error('A document thread ended by itself.')));
    return worker;
  }

  function finish(worker: Worker, answer: RenderAnswer): void {
    const task = release(worker);
    if (!task) return;
    worker.unref();
    idle.push(worker);
    if ('bytes' in answer) task.resolve(answer.bytes);
    else task.reject(answer.error);
    next();
  }

  function drop(worker: Worker, error: Error): void {
    const task = release(worker);
    const place = idle.indexOf(worker);
    if (place >= 0) idle.splice(place, 1);
    void worker.terminate();
    task?.reject(error);
    if (task) next();
  }

  function release(worker: Worker): Task | undefined {
    const task = busy.get(worker);
    clearTimeout(task?.alarm);
    busy.delete(worker);
    return task;
  }

  return {
    renderCertificate: (facts, emblem) => run({ kind: 'certificate', facts, emblem }),
    renderXlsx: (sheets) => run({ kind: 'xlsx', sheets }),
    close: async () => {
      isClosing = true;
      await new Promise<void>((resolve) => {
        whenDone = resolve;
        next();
      });
      await Promise.all(idle.splice(0).map((worker) => worker.terminate()));
    },
  };
}
