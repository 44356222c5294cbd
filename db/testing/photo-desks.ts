import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { addPhoto } from '#app/domain/photos/add-photo.server.ts';
import type { TypedDesk } from '#app/domain/photos/desk-form.ts';
import { findPhotoDesk, type PhotoDesk } from '#app/domain/photos/photo-desk.server.ts';
import { sendPhotos } from '#app/domain/photos/send-photos.server.ts';
import type { FileStore } from '#app/storage/files.server.ts';
import type { Db } from '../schema.ts';
import { NOW } from './factories.ts';
import { takePicture } from './pictures.ts';
import { STORY, type WritingWorld } from './writing.ts';

/** The assignment of this world is one of pictures from now on. */
export async function makePhotoTask(db: Db, world: WritingWorld): Promise<void> {
  await db
    .updateTable('assignment')
    .set({ form: 'photo' })
    .where('componentId', '=', world.assignmentId)
    .execute();
}

export async function deskOf(db: Db, viewer: Viewer, assignmentId: string, now = NOW): Promise<PhotoDesk> {
  const desk = await findPhotoDesk(db, viewer, assignmentId, now);
  if (!desk) throw new Error('no such desk');
  return desk;
}

/** What the page of this desk would send if nothing more was typed on it. */
export async function typedOn(db: Db, viewer: Viewer, assignmentId: string): Promise<TypedDesk> {
  const { photos, draft } = await deskOf(db, viewer, assignmentId);
  return {
    texts: STORY,
    sources: [],
    caption: '',
    rev: draft?.rev ?? 0,
    photos: photos.map(({ id, slot, caption, people, consentNote }) => ({
      ...{ id, slot, caption, people, consentNote },
    })),
    chosenId: photos.find(({ isChosen }) => isChosen)?.id ?? null,
  };
}

/** Puts the picture of this number on the desk. */
export async function layPhoto(db: Db, store: FileStore, viewer: Viewer, assignmentId: string, seed: number) {
  const upload = { bytes: await takePicture(seed), name: `IMG_${seed}.jpg` };
  const added = await addPhoto(db, store, viewer, assignmentId, upload, NOW);
  if (!added.ok) throw new Error(`not added: ${added.reason}`);
  return added.photoId;
}

/** Sends what lies on the desk, each picture with words. */
export async function sendDesk(db: Db, viewer: Viewer, assignmentId: string, now = NOW) {
  const typed = await typedOn(db, viewer, assignmentId);
  const photos = typed.photos.map((photo, index) => ({
    ...photo,
    caption: `Takarir ${index + 1}. Dengan latar.`,
    people: 'none' as const,
  }));
  const submission = { ...typed, photos, hasPublishingConsent: false };
  const sent = await sendPhotos(db, viewer, assignmentId, submission, now);
  if (!sent.ok) throw new Error(`not sent: ${sent.reason}`);
  return sent;
}
