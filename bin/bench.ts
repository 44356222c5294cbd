// `npm run bench`: what one second of processor time is good for. Rates are taken from the system's accounting of
// the server's process, never from wall time, and compared with a bare page of the same run: so a slow or busy
// machine changes the figures but hardly the ratios.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openSqlite } from '#db/client.server.ts';
import { migrateToLatest } from '#db/migrate.ts';
import type { Db } from '#db/schema.ts';
import { certificatesPerCpuSecond } from './bench/certificates.ts';
import { cpuClock, residentMegabytes } from './bench/cpu-time.ts';
import { startFloor } from './bench/floor.ts';
import { requestsPerCpuSecond } from './bench/load.ts';
import { picturesPerCpuSecond } from './bench/pictures.ts';
import { type Finding, printFindings } from './bench/report.ts';
import { dailyWorks, floor, type Work } from './bench/works.ts';
import { type BenchWorld, seedBenchWorld } from './bench/world.ts';
import { type BuiltServer, startBuiltServer } from './measure/built-server.ts';

const ROUNDS = 5;
const WARM_UP = 300;
/** Of processor time, for one picture of a telephone. */
const PICTURE_MS = 150;

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
    const findings = await measureAll(works, bare, server);
    if (only.length === 0) findings.push(await measureCertificates(), await measurePictures());
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

/**
 * Every work in every round, each right after the floor: so a change in the machine's mood meets both. The ratio is
 * taken of such neighbours.
 */
async function measureAll(works: Work[], bare: BuiltServer, server: BuiltServer): Promise<Finding[]> {
  const measures = works.map((work) => ({
    work,
    sent: 0,
    rates: [] as number[],
    ratios: [] as number[],
    problem: '',
  }));
  const floorRates: number[] = [];
  const db = openSqlite(dataFolder);
  const rateOf = (at: BuiltServer, { request, status }: Work, from: number, amount: number) =>
    requestsPerCpuSecond({
      origin: at.origin,
      cpu: cpuClock(at.pid, at.origin),
      request,
      status,
      from,
      amount,
    });
  for (let round = 0; round <= ROUNDS; round++) {
    console.log(round === 0 ? '• Warming up …' : `• Measuring, round ${round} of ${ROUNDS} …`);
    for (const measure of measures.filter(({ problem }) => problem === '')) {
      const { work, sent } = measure;
      const amount = round === 0 ? WARM_UP : work.amount;
      measure.sent += amount;
      try {
        await untilJobsAreDone(db);
        const floorRate = await rateOf(bare, floor, 0, floor.amount);
        const rate = await rateOf(server, work, sent, amount);
        if (round === 0) continue;
        floorRates.push(floorRate);
        measure.rates.push(rate);
        measure.ratios.push(floorRate / rate);
      } catch (error) {
        measure.problem = error instanceof Error ? error.message : String(error);
      }
    }
  }
  await db.destroy();
  return [
    { name: floor.name, target: floor.target, rate: median(floorRates), timesFloor: 1 },
    ...measures.map(({ work, rates, ratios, problem }) => ({
      name: work.name,
      target: work.target,
      rate: median(rates),
      timesFloor: median(ratios),
      problem,
    })),
  ];
}

/** What a work leaves to be done afterwards is not counted with the work that happens to be next. */
async function untilJobsAreDone(db: Db): Promise<void> {
  const due = db.selectFrom('job').select('id').where('finishedAt', 'is', null).limit(1);
  for (let tries = 0; tries < 600 && (await due.executeTakeFirst()); tries++) await setTimeout(100);
}

async function measureCertificates(): Promise<Finding> {
  console.log('• Drawing certificates …');
  const rate = await certificatesPerCpuSecond();
  return { name: 'certificate of two pages', target: { atLeastPerSecond: 60 }, rate, timesFloor: 1 };
}

async function measurePictures(): Promise<Finding> {
  console.log('• Making pictures safe …');
  const rate = await picturesPerCpuSecond();
  const target = { atLeastPerSecond: 1_000 / PICTURE_MS };
  return { name: 'photo upload, 12 megapixels', target, rate, timesFloor: 1 };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
