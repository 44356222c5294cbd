import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkPlainCopy } from '#app/domain/copycheck/plain-copy.ts';
import { Refusal } from './refusal.ts';

/** Far above any story; what is larger is no manuscript. */
const LARGEST = 1_000_000; // bytes

export async function run(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file] = positionals;
  if (!file || positionals.length > 1)
    throw new Refusal('Say which file: check-copy FILE, plain text with the headline in its first line.');
  const text = decode(file, await bytesOf(file));
  if (text.trim() === '') throw new Refusal(`${file} is empty: there is nothing to check.`);
  const { findings } = checkPlainCopy(text);
  for (const finding of findings) console.log(JSON.stringify(finding));
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    await using handle = await open(file);
    const stat = await handle.stat();
    if (!stat.isFile()) throw new Refusal(`${file} is no file.`);
    if (stat.size > LARGEST)
      throw new Refusal(`${file} is larger than ${LARGEST / 1e6} MB; a manuscript is a page or two of text.`);
    return await handle.readFile();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} cannot be read: ${problemOf(error)}.`);
  }
}

function problemOf(error: unknown): string {
  const code = String((error as { code?: unknown }).code);
  return (
    { ENOENT: 'there is no such file', EACCES: 'you may not read it', EISDIR: 'it is a folder' }[code] ?? code
  );
}

/** A byte order mark stays, so that offsets are those of the file as any program reads it. */
function decode(file: string, bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file} is not UTF-8 text; save it as UTF-8.`);
  }
  if (text.includes('\0')) throw new Refusal(`${file} is not plain text; save it as UTF-8 text.`);
  return text;
}
