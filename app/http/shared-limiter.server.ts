import cluster from 'node:cluster';
import { RateLimiterCluster, RateLimiterClusterMaster, RateLimiterMemory } from 'rate-limiter-flexible';

interface Limit {
  keyPrefix: string;
  points: number;
  /** In seconds. */
  duration: number;
}

/** Counts in memory; where several workers answer, in that of the process above them, so that a limit is one limit. */
export const createLimiter = (limit: Limit): RateLimiterMemory | RateLimiterCluster =>
  cluster.isWorker ? new RateLimiterCluster(limit) : new RateLimiterMemory(limit);

/** Called by the process above the workers before it starts them. */
export function keepWorkersLimits(): void {
  new RateLimiterClusterMaster();
}
