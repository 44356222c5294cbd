import cluster, { type Worker } from 'node:cluster';
import closeWithGrace from 'close-with-grace';
import { answerWorkers } from '#app/http/process-metrics.ts';
import { keepWorkersLimits } from '#app/http/shared-limiter.server.ts';
import { log } from '#app/log.server.ts';

/** Runs `count` processes that answer requests and replaces one that dies; this process answers none itself. */
export function superviseWorkers(count: number, onReady: () => void): void {
  const listening = new Set<number>();
  answerWorkers();
  keepWorkersLimits();

  cluster.on('listening', ({ id }) => {
    listening.add(id);
    if (listening.size === count) onReady();
  });
  cluster.on('exit', ({ id, exitedAfterDisconnect }, code, signal) => {
    if (exitedAfterDisconnect) return;
    // One that never came to listen would not do better the next time.
    if (!listening.delete(id)) process.exit(code || 1);
    log.error({ worker: id, code, signal }, 'a worker died and is replaced');
    cluster.fork();
  });
  for (let started = 0; started < count; started += 1) cluster.fork();

  closeWithGrace({ delay: 12_000, logger: log }, async () => {
    await Promise.all(
      Object.values(cluster.workers ?? {}).map((worker) => (worker ? end(worker) : undefined)),
    );
  });
}

function end(worker: Worker): Promise<void> {
  // Says to the exit handler above that this one is meant to go.
  worker.exitedAfterDisconnect = true;
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    worker.process.kill('SIGTERM');
  });
}
