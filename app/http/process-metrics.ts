import cluster from 'node:cluster';
import { AggregatorRegistry, collectDefaultMetrics, Registry } from 'prom-client';

export interface ProcessMetrics {
  registry: Registry;
  /** In the text format of Prometheus; of all processes together where there are several. */
  read: () => Promise<string>;
}

const request = 'metrics?';
interface Answer {
  metrics: string;
}

export function processMetrics(): ProcessMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  if (!cluster.isWorker) return { registry, read: () => registry.metrics() };
  AggregatorRegistry.setRegistries(registry);
  // Only making one starts its answering of the primary's questions.
  new AggregatorRegistry();
  return { registry, read: askPrimary };
}

/** The primary process gathers what all workers have counted and answers the one that was asked. */
export function answerWorkers(): void {
  const aggregator = new AggregatorRegistry();
  cluster.on('message', async (worker, message: unknown) => {
    if (message !== request) return;
    const answer: Answer = { metrics: await aggregator.clusterMetrics().catch(() => '') };
    worker.send(answer);
  });
}

function askPrimary(): Promise<string> {
  return new Promise((resolve) => {
    const listen = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !('metrics' in message)) return;
      if (typeof message.metrics !== 'string') return;
      process.off('message', listen);
      resolve(message.metrics);
    };
    process.on('message', listen);
    process.send?.(request);
  });
}
