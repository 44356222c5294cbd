// Runs in a thread of its own, started by inspect-document.ts, with little memory: what a stranger sends is opened here.
import { parentPort, workerData } from 'node:worker_threads';
import { inspectBytes } from './inspect-bytes.ts';

const { bytes, mime, name }: { bytes: Uint8Array; mime: string; name: string } = workerData;
parentPort?.postMessage(
  await inspectBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, mime),
);
