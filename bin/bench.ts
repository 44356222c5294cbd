// `npm run bench`: what one second of processor time is good for. Rates are taken from the system's accounting of
// the server's process, never from wall time, and compared with a bare page of the same run: so a slow or busy
// machine changes the figures but hardly the ratios.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '#db/client.server.ts';
import { migrateToLatest } from '#db/migrate.ts';
import { certificatesPerCpuSecond } from './bench/certificates.ts';
import { cpuClock, residentMegabytes } from './bench/cpu-time.ts';
import { startFloor } from './bench/floor.ts';
import { requestsPerCpuSecond } from './bench/load.ts';
import { type Finding, printFindings } from './bench/report.ts';
import { dailyWorks, floor, type Work } from './bench/works.ts';
import { type BenchWorld, seedBenchWorld } from './bench/world.ts';
import { type BuiltServer, startBuiltServer } from './measure/built-server.ts';

const ROUNDS = 3;
const WARM_UP = 300;

const only = process.argv.slice(2);
const dataFolder = mkdtempSync(join(tmpdir(), 'pewarta-bench-'));
try {
  const world = await seed();
  const bare = await startFloor(dataFolder);
  const server = await startBuiltServer({ dataFolder, env: { PEWARTA_DEMO: 'off' } });
  try {
    const works = dailyWorks(world).filter(
      ({ name }) => only.length === 0 || only.some((w) => name.includes(w)),
    );
    const findings = await measureAll([floor, ...works], (work) => (work === floor ? bare : server));
    if (only.length === 0) findings.push(await measureCertificates());
    printFindings(findings, residentMegabytes(server.pid));
  } finally {
    await server.stop();
    await bare.stop();
  }
} finally {
  rmSync(dataFolder, { recursive: true, force: true });
}

async function seed(): Promise<BenchWorld> {
  const startedAt = Date.now();
  console.log(
    '• Filling a database: 2,000 participants in 40 OPD, 2,000 manuscripts, half of them reviewed …',
  );
  const db = openSqlite(dataFolder);
  await migrateToLatest(db);
  const world = await seedBenchWorld(db, new Date());
  await db.destroy();
  console.log(`  done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return world;
}

/** Every work in every round, so that a change in the machine's mood meets all of them. */
async function measureAll(works: Work[], serverOf: (work: Work) => BuiltServer): Promise<Finding[]> {
  const rates = new Map<Work, number[]>(works.map((work) => [work, []]));
  const sent = new Map<Work, number>();
  const broken = new Map<Work, string>();
  for (let round = 0; round <= ROUNDS; round++) {
    console.log(round === 0 ? '• Warming up …' : `• Measuring, round ${round} of ${ROUNDS} …`);
    for (const work of works) {
      if (broken.has(work)) continue;
      const { request, status } = work;
      const from = sent.get(work) ?? 0;
      const amount = round === 0 ? WARM_UP : work.amount;
      sent.set(work, from + amount);
      const { origin, pid } = serverOf(work);
      try {
        const rate = await requestsPerCpuSecond({
          origin,
          cpu: cpuClock(pid, origin),
          request,
          status,
          from,
          amount,
        });
        if (round > 0) rates.get(work)?.push(rate);
      } catch (error) {
        broken.set(work, error instanceof Error ? error.message : String(error));
      }
    }
  }
  const floorRate = median(rates.get(floor) ?? []);
  return works.map((work) => ({
    name: work.name,
    target: work.target,
    rate: median(rates.get(work) ?? []),
    floorRate,
    problem: broken.get(work),
  }));
}

async function measureCertificates(): Promise<Finding> {
  console.log('• Drawing certificates …');
  const rate = await certificatesPerCpuSecond();
  return { name: 'certificate of two pages', target: { atLeastPerSecond: 60 }, rate, floorRate: rate };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
