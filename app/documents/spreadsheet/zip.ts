// Workbooks are ZIP archives, and an archive can hold far more than its size says. Nothing here is unpacked without a
// bound, and what the archive claims about itself is only believed when it is bad news.
import { crc32, inflateRawSync } from 'node:zlib';
import { limits } from './limits.ts';
import { RefusedTable } from './table.ts';

type Entry = { name: string; method: number; packed: number; unpacked: number; offset: number };

/** The parts whose name is wanted, unpacked. */
export function unpackParts(archive: Buffer, isWanted: (name: string) => boolean): Map<string, Buffer> {
  const entries = listEntries(archive);
  const claimed = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  refuseBomb(claimed, archive.length);
  const parts = new Map<string, Buffer>();
  let taken = 0;
  for (const entry of entries.filter((candidate) => isWanted(candidate.name))) {
    if (parts.has(entry.name)) throw new RefusedTable('corrupt');
    const part = unpackOne(archive, entry, limits.unpackedBytes - taken);
    taken += part.length;
    refuseBomb(taken, archive.length);
    parts.set(entry.name, part);
  }
  return parts;
}

/** An archive without compression, for a reader that wants an archive: it then unpacks nothing of a stranger's. */
export function packStored(parts: Map<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const path = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), common, path, data);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, path);
    offset += 30 + path.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(
    directory.reduce((sum, piece) => sum + piece.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

function refuseBomb(unpacked: number, packed: number): void {
  const isDense = unpacked > limits.ratioFrom && unpacked > packed * limits.ratio;
  if (unpacked > limits.unpackedBytes || isDense) throw new RefusedTable('unpacks_too_large');
}

/** The central directory, read from the end of the file as every unpacker does. */
function listEntries(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > archive.length) throw new RefusedTable('corrupt');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (count > limits.zipEntries) throw new RefusedTable('unpacks_too_large');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || archive.readUInt32LE(at) !== 0x02014b50) throw new RefusedTable('corrupt');
    if (archive.readUInt16LE(at + 8) & 1) throw new RefusedTable('encrypted');
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function unpackOne(archive: Buffer, entry: Entry, room: number): Buffer {
  const at = entry.offset;
  if (at + 30 > archive.length || archive.readUInt32LE(at) !== 0x04034b50) throw new RefusedTable('corrupt');
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const data = archive.subarray(start, start + entry.packed);
  if (data.length !== entry.packed) throw new RefusedTable('corrupt');
  if (entry.method === 0) return data;
  if (entry.method !== 8) throw new RefusedTable('corrupt');
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    const isTooMuch = error instanceof RangeError;
    throw new RefusedTable(isTooMuch ? 'unpacks_too_large' : 'corrupt');
  }
}
