import { constants, inflateSync } from 'node:zlib';
import { limits } from './limits.ts';
import { RefusedDocument } from './refused-document.ts';

/**
 * Looks through the structure of a PDF for what a reader would run, open or unpack: names outside of streams and inside
 * object streams. A broken file may hide where a stream begins, so the long names count wherever they stand.
 */
export function refuseActiveContent(bytes: Buffer): void {
  refuseNames(
    new Set([...RUNS, ...HOLDS_FILES].filter((name) => name.length > 5 && bytes.includes(`/${name}`))),
  );
  let room = limits.structureBytes;
  let objectStreams = 0;
  for (const part of partsOf(bytes)) {
    refuseNames(namesIn(part.text));
    if (!part.packed || !namesIn(part.text).has('ObjStm')) continue;
    objectStreams += 1;
    if (objectStreams > limits.objectStreams) throw new RefusedDocument('unpacks_too_large');
    const text = unpack(part.packed, room);
    room -= text.length;
    refuseNames(namesIn(text));
  }
}

/** Text up to a stream, and that stream. */
interface Part {
  text: string;
  packed?: Buffer;
}

function* partsOf(bytes: Buffer): Generator<Part> {
  let at = 0;
  while (at < bytes.length) {
    const start = bytes.indexOf('stream', at, 'latin1');
    if (start < 0) break;
    if (bytes[start + 6] !== 0x0d && bytes[start + 6] !== 0x0a) {
      yield { text: bytes.toString('latin1', at, start + 6) };
      at = start + 6;
      continue;
    }
    const from = start + (bytes[start + 6] === 0x0d ? 8 : 7);
    const end = bytes.indexOf('endstream', from, 'latin1');
    const text = bytes.toString('latin1', at, start);
    if (end < 0) {
      yield { text, packed: bytes.subarray(from) };
      return;
    }
    yield { text, packed: bytes.subarray(from, end) };
    at = end + 'endstream'.length;
  }
  yield { text: bytes.toString('latin1', at) };
}

/** Words in brackets are text for people; "#61" in a name is a letter in disguise. */
function namesIn(text: string): Set<string> {
  const bare = text.replace(/\((?:[^()\\]|\\[\s\S]){0,4000}\)/g, '()');
  const names = new Set<string>();
  for (const [, name = ''] of bare.matchAll(/\/([^\s/<>[\](){}%]{1,127})/g))
    names.add(
      name.replace(/#([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    );
  return names;
}

const RUNS = ['JavaScript', 'JS', 'Launch', 'ImportData', 'SubmitForm', 'RichMedia', 'Rendition', 'XFA'];
const HOLDS_FILES = ['EmbeddedFile', 'EmbeddedFiles', 'GoToE', 'FileAttachment'];

function refuseNames(names: Set<string>): void {
  if (names.has('Encrypt')) throw new RefusedDocument('encrypted');
  if (RUNS.some((name) => names.has(name))) throw new RefusedDocument('runs_something');
  if (HOLDS_FILES.some((name) => names.has(name))) throw new RefusedDocument('files_inside');
}

function unpack(packed: Buffer, room: number): string {
  try {
    const options = { maxOutputLength: Math.max(1, room), finishFlush: constants.Z_SYNC_FLUSH };
    return inflateSync(packed, options).toString('latin1');
  } catch (error) {
    throw new RefusedDocument(error instanceof RangeError ? 'unpacks_too_large' : 'corrupt');
  }
}
