import { newId } from '#db/id.ts';
import type { Tx } from '#db/schema.ts';
import type { SafePicture } from './picture.server.ts';

/** Enters a picture that was made anew from its pixels and lies in the store; its bytes stand under their hash there. */
export async function insertPicture(
  tx: Tx,
  { bytes, width, height }: Pick<SafePicture, 'bytes' | 'width' | 'height'>,
  file: { sha256: string; originalName: string; ownerId: string; createdAt: string },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('file')
    .values({ id, ...file, mime: 'image/jpeg', bytes: bytes.length, width, height })
    .execute();
  return id;
}
