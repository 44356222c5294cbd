import { ordinary } from '#app/documents/testing/certificate-samples.ts';
import { closeDocumentWorkers, renderCertificate } from '#app/documents/worker-pool.ts';

const WARM_UP = 100;
const COUNT = 200;

/** Two-page certificates per second of processor time, drawn by the pool in its thread; all threads counted. */
export async function certificatesPerCpuSecond(): Promise<number> {
  await draw(WARM_UP);
  const before = process.cpuUsage();
  await draw(COUNT);
  const { user, system } = process.cpuUsage(before);
  await closeDocumentWorkers();
  return COUNT / ((user + system) / 1_000_000);
}

async function draw(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const holder = { ...ordinary.holder, name: `${ordinary.holder.name} ${index}` };
    const bytes = await renderCertificate({ ...ordinary, holder });
    if (bytes.byteLength < 10_000) throw new Error('The certificate came out empty.');
  }
}
