// Runs in a thread of its own, started by read.ts, with little memory: what a stranger sends is opened here.
import { parentPort, workerData } from 'node:worker_threads';
import { parseTable } from './parse-table.ts';

const { bytes, fileName }: { bytes: Uint8Array; fileName: string } = workerData;
parentPort?.postMessage(
  await parseTable(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName),
);
