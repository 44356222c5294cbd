import { readFile } from 'node:fs/promises';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { addPhoto } from '#app/domain/photos/add-photo.server.ts';
import { findPhotoDesk, type PhotoDesk } from '#app/domain/photos/photo-desk.server.ts';
import type { PhotoWords } from '#app/domain/photos/photo-fields.ts';
import { sendPhotos } from '#app/domain/photos/send-photos.server.ts';
import type { FileStore } from '#app/storage/files.server.ts';
import type { PhotoPeople, PhotoSlot } from '#db/schema/photos.ts';
import type { Db } from '../schema.ts';
import { drawPicture, type Look, type Scene } from './pictures.ts';
import type { DatedStory } from './story.ts';

interface PhotoRoom {
  db: Db;
  files: FileStore;
}

interface ToldInPictures {
  story: DatedStory;
  eventOn: string;
  scene: Scene;
}

interface Shot {
  bytes: () => Promise<Uint8Array>;
  slot: PhotoSlot | null;
  minute: number;
}

/** Lays what a person took of an occasion on their desk, the best one first, and sends it with its words. */
export async function sendPhotoStory(
  { db, files }: PhotoRoom,
  viewer: Viewer,
  assignmentId: string,
  { story, eventOn, scene }: ToldInPictures,
  now: Date,
): Promise<void> {
  const fail = (reason: string) => new Error(`${viewer.email}, pictures of ${scene}: ${reason}`);
  if ((await deskOf(db, viewer, assignmentId, now)).photos.length === 0)
    for (const [index, shot] of shotsOf(scene, story.texts.judul).entries()) {
      const upload = { bytes: await shot.bytes(), ...fileOf(eventOn, index, shot.minute) };
      const added = await addPhoto(db, files, viewer, assignmentId, upload, now);
      if (!added.ok) throw fail(added.reason);
    }
  const { photos, draft } = await deskOf(db, viewer, assignmentId, now);
  const shots = shotsOf(scene, story.texts.judul);
  const words = photos.map(
    ({ id }, index): PhotoWords => ({
      id,
      slot: shots[index]?.slot ?? null,
      caption: index === 0 ? story.caption : index === 1 ? secondCaption(story) : '',
      ...CONSENTS[scene],
    }),
  );
  const sent = await sendPhotos(
    db,
    viewer,
    assignmentId,
    {
      ...story,
      rev: draft?.rev ?? 0,
      photos: words,
      chosenId: photos[0]?.id ?? null,
      hasPublishingConsent: false,
    },
    now,
  );
  if (!sent.ok) throw fail(sent.reason);
}

async function deskOf(db: Db, viewer: Viewer, assignmentId: string, now: Date): Promise<PhotoDesk> {
  const desk = await findPhotoDesk(db, viewer, assignmentId, now);
  if (!desk) throw new Error(`${viewer.email} has no photo task`);
  return desk;
}

/** A file as a telephone names it, and what it would have told before it was made smaller. */
function fileOf(eventOn: string, index: number, minute: number) {
  const clock = `09:${String(minute).padStart(2, '0')}`;
  return {
    name: `IMG_${eventOn.replaceAll('-', '')}_09${String(minute).padStart(2, '0')}.jpg`,
    declared: {
      bytes: 3_400_000 + ((index * 271_000) % 900_000),
      width: 4_000,
      height: 2_667,
      facts: {
        takenAt: `${eventOn}T${clock}:00`,
        camera: 'Kamera ponsel',
        exposure: '1/60',
        aperture: 1.8,
        iso: 320,
        focalLength: 4.2,
      },
    },
  };
}

/** The posyandu was drawn frame by frame; elsewhere the camera goes nearer to one drawing. */
function shotsOf(scene: Scene, headline: string): Shot[] {
  if (scene === 'posyandu' && headline === 'Menimbang di Beranda Posyandu')
    return POSYANDU.map(({ slot, minute }, index) => ({
      slot,
      minute,
      bytes: () => readFile(`db/seeds/photos/posyandu-${index + 1}.jpg`),
    }));
  const place = [...headline].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 20;
  return ROUND.map(({ look, slot, minute }) => ({
    slot,
    minute,
    bytes: () => drawPicture(scene, look, place),
  }));
}

const POSYANDU: { slot: PhotoSlot | null; minute: number }[] = [
  { slot: 'entire', minute: 14 },
  { slot: 'frame', minute: 13 },
  { slot: 'detail', minute: 16 },
  { slot: null, minute: 17 },
  { slot: null, minute: 31 },
  { slot: 'angle', minute: 15 },
];

const ROUND: { look: Look; slot: PhotoSlot; minute: number }[] = [
  { look: 'framed', slot: 'frame', minute: 22 },
  { look: 'whole', slot: 'entire', minute: 14 },
  { look: 'near', slot: 'detail', minute: 18 },
];

interface Consent {
  people: PhotoPeople;
  consentNote: string;
}

const AT_AN_EVENT: Consent = { people: 'public', consentNote: '' };
const NOBODY: Consent = { people: 'none', consentNote: '' };
const ASKED = (consentNote: string): Consent => ({ people: 'consented', consentNote });

const CONSENTS: Record<Scene, Consent> = {
  posyandu: ASKED('Ibu anak itu, lisan, sebelum memotret; bidan dan kader tahu foto ini dimuat.'),
  jembatan: AT_AN_EVENT,
  loket: ASKED('Petugas loket dan pemohon, lisan, di tempat.'),
  sawah: ASKED('Ketiga petani, lisan, sesudah dipotret.'),
  sekolah: NOBODY,
  pasar: AT_AN_EVENT,
  arsip: ASKED('Arsiparis, lisan, sebelum memotret.'),
  balai: AT_AN_EVENT,
};

/** What the whole place shows, told by the lead, with the same credit. */
function secondCaption({ texts, caption }: DatedStory): string {
  const credit = /\(Foto:[^)]*\)$/.exec(caption)?.[0] ?? '';
  return `${texts.teras} ${credit}`.trim();
}
