import { readFileSync } from 'node:fs';

/** The kernel counts in hundredths of a second on every Linux this runs on. */
const TICKS_PER_SECOND = 100;

export type CpuClock = () => Promise<number>;

/**
 * Seconds of processor time a process has used, all its threads together: from the system's own accounting where
 * there is /proc, else from what the server says of itself under /metrics.
 */
export function cpuClock(pid: number, origin: string): CpuClock {
  return process.platform === 'linux' ? async () => fromProc(pid) : () => fromMetrics(origin);
}

function fromProc(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may itself hold blanks; utime and stime are fields 14 and 15 of the whole line.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

async function fromMetrics(origin: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^process_cpu_seconds_total\S* ([\d.e+-]+)/m.exec(text)?.[1] ?? Number.NaN);
}

/** Megabytes of memory the process holds now; undefined where the system does not say. */
export function residentMegabytes(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : undefined;
}
