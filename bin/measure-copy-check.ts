// `npm run bench -- copycheck`: what the copy check finds in the specimens beside what an editor has marked in them,
// how long it takes and what it weighs. `--list` adds every false alarm and every miss.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { checkCopy } from '#app/domain/copycheck/check-copy.ts';
import { checkPlainCopy, readPlainCopy } from '#app/domain/copycheck/plain-copy.ts';
import { readSpecimens } from '#app/domain/copycheck/specimens/read-specimens.ts';
import { compare } from '#app/domain/copycheck/specimens/score.ts';
import { printCoverage, printDifferences, printRules } from './measure/copy-check-report.ts';

/** What a news assignment asks for at most, and a little more. */
const WORDS = 400;
const WARM_UP = 200;
const RUNS = 1000;

const specimens = readSpecimens();
const outcomes = specimens.map((specimen) => compare(specimen, checkPlainCopy(specimen.text)));
const heldOut = specimens.filter(({ half }) => half === 'held-out').length;
console.log(`${specimens.length} texts, ${heldOut} of them held out; r/p is recall/precision.\n`);
printRules(outcomes);
printCoverage(outcomes);
printSpeed();
await printWeight();
if (process.argv.includes('--list')) printDifferences(outcomes);

/** Warm, as after the first keystrokes; in processor time of the thread, so that a busy machine says the same. */
function printSpeed(): void {
  const manuscripts = writeManuscripts();
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const texts = manuscripts[run % manuscripts.length];
    if (!texts) continue;
    const before = process.threadCpuUsage();
    checkCopy(texts);
    const { user, system } = process.threadCpuUsage(before);
    if (run >= WARM_UP) times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(2);
  console.log(
    `\n${WORDS} words: median ${at(0.5)} ms of processor time, 95th percentile ${at(0.95)} ms (${RUNS} runs, warm).`,
  );
}

/** One per specimen: its own text, and paragraphs of those after it until there are enough words. */
function writeManuscripts() {
  return specimens.map((_, first) => {
    let text = '';
    for (const { text: next } of [...specimens.slice(first), ...specimens]) {
      text += text === '' ? next : `\n\n${next.split('\n\n').slice(1).join('\n\n')}`;
      if (text.split(/\s+/).length >= WORDS) break;
    }
    const end = [...text.matchAll(/\s+/g)][WORDS - 1]?.index;
    return readPlainCopy(text.slice(0, end)).texts;
  });
}

/** As a chunk of its own, the way the browser gets it. */
async function printWeight(): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rollupOptions: {
        input: 'app/domain/copycheck/check-copy.ts',
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
  const [raw, gzip, brotli] = [
    Buffer.byteLength(code),
    gzipSync(code).length,
    brotliCompressSync(code).length,
  ];
  const kilobytes = (bytes = 0) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`Its chunk: ${kilobytes(raw)}, gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotli)}.`);
}
