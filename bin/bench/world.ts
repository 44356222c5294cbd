import { resolve } from 'node:path';
import { importCourse } from '#app/domain/courses/import-course.server.ts';
import { readCourse } from '#app/domain/courses/read-course.ts';
import { readCourseFolder } from '#app/domain/courses/read-folder.server.ts';
import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import type { Db, Row, Tx } from '#db/schema.ts';
import { insertHoaxWork } from './hoax-cases.ts';
import { insertAll } from './insert-all.ts';
import { insertDrafts, insertManuscripts } from './manuscripts.ts';
import { insertPeople, type Participant, type People } from './people.ts';
import { type BenchPortal, openPortals } from './portals.ts';
import { insertProgress } from './progress.ts';

const OPD_COUNT = 40;
const DAY = 86_400_000;

export interface BenchWorld extends People {
  batchId: string;
  /** A lesson of the first module, with figures and self-checks. */
  lessonSlug: string;
  /** A case of the hoax lab that everybody is examining. */
  hoaxCasePath: string;
  portals: BenchPortal[];
  /** The news assignment of module 3: everybody has sent a manuscript. */
  newsId: string;
  /** Manuscripts of it that wait for the first mentor. */
  waitingForFirstMentor: string[];
  /** The interview assignment of module 4: half of the people have a draft. */
  interviewId: string;
  /** What the form of each draft would send. */
  drafts: { participant: Participant; form: Record<string, string> }[];
}

/** What the other parts of the seeding need to know. */
export interface Ground {
  batchId: string;
  balaiId: string;
  opdIds: string[];
  modules: Row<'module'>[];
  components: Row<'component'>[];
  now: Date;
}

/**
 * One busy office: 2,000 participants in 40 OPD, a manuscript of each, half of them reviewed. Written as rows,
 * because the verbs would take minutes; what is measured only reads them or goes on from there.
 */
export async function seedBenchWorld(db: Db, now: Date): Promise<BenchWorld> {
  const reading = readCourse(await readCourseFolder(resolve('db/curriculum/literasi-digital-asn')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { courseVersionId } = await importCourse(db, 'literasi-digital-asn', reading.course, null, now);
  const world = await write(db, async (tx) => {
    const ground = await layGround(tx, courseVersionId, now);
    const people = await insertPeople(tx, ground);
    await insertProgress(tx, ground, people.participants);
    const newsId = idOf(ground, 'tugas-berita-kegiatan');
    const interviewId = idOf(ground, 'tugas-berita-wawancara');
    const sent = await insertManuscripts(tx, ground, people.participants, people.mentors, newsId);
    const beginners = people.participants.filter((_, index) => index % 2 === 1);
    const firstLesson = ground.components.find(
      ({ kind, moduleId }) => kind === 'lesson' && moduleId === ground.modules[0]?.id,
    );
    return {
      ...people,
      batchId: ground.batchId,
      lessonSlug: firstLesson?.slug ?? '',
      hoaxCasePath: await insertHoaxWork(tx, ground, people.participants),
      newsId,
      waitingForFirstMentor: sent
        .map(({ submission }) => submission)
        .filter(({ state, mentorId }) => state === 'waiting' && mentorId === people.mentors[0]?.accountId)
        .map(({ id }) => id),
      interviewId,
      drafts: await insertDrafts(tx, ground, beginners, interviewId),
      portalTaskId: idOf(ground, 'tugas-halaman-layanan'),
    };
  });
  const { portalTaskId, ...rest } = world;
  return { ...rest, portals: await openPortals(db, rest.participants, portalTaskId, now) };
}

async function layGround(tx: Tx, courseVersionId: string, now: Date): Promise<Ground> {
  const createdAt = now.toISOString();
  const [balaiId, pemdaId, batchId, signatoryId] = [newId(), newId(), newId(), newId()];
  const zone = 'Asia/Jakarta';
  await insertAll(tx, 'balai', [
    {
      id: balaiId,
      name: 'Balai Pengembangan SDM Uji Beban',
      shortName: 'BPSDMP',
      institutionLine: '',
      city: 'Medan',
      zone,
      numberPattern: '{seq:4}/BPSDMP/PWT-{batch}/{romanMonth}/{year}',
      emblemFileId: null,
      createdAt,
    },
  ]);
  await insertAll(tx, 'pemda', [{ id: pemdaId, balaiId, name: 'Kabupaten Uji Beban', zone, createdAt }]);
  await insertAll(tx, 'signatory', [
    {
      id: signatoryId,
      balaiId,
      name: 'Rosmaida Hutapea',
      nip: null,
      position: 'Kepala',
      isActive: 1,
      createdAt,
    },
  ]);
  const opds = Array.from({ length: OPD_COUNT }, (_, index) => ({
    id: newId(),
    pemdaId,
    name: `Dinas Urusan ${index + 1}`,
    shortName: `Urusan ${index + 1}`,
    nameKey: `dinas urusan ${String(index + 1).padStart(2, '0')}`,
    isActive: 1,
    createdAt,
  }));
  await insertAll(tx, 'opd', opds);
  await insertAll(tx, 'batch', [
    {
      id: batchId,
      balaiId,
      pemdaId,
      courseVersionId,
      name: 'Angkatan Uji',
      label: 'UJI',
      place: 'Aula',
      zone,
      startsOn: dayFrom(now, -30),
      endsOn: dayFrom(now, 30),
      quotaPerOpd: null,
      passScore: 70,
      attendancePercent: 80,
      resubmissionDays: 5,
      reviewDays: 3,
      certificateCity: 'Medan',
      certificateOn: null,
      signatoryId,
      secondSignatoryId: null,
      createdAt,
      createdBy: null,
    },
  ]);
  const modules = await tx
    .selectFrom('module')
    .selectAll()
    .where('courseVersionId', '=', courseVersionId)
    .orderBy('ord')
    .execute();
  const components = await tx
    .selectFrom('component')
    .selectAll()
    .where('courseVersionId', '=', courseVersionId)
    .orderBy('ord')
    .execute();
  await insertAll(
    tx,
    'batchModule',
    modules.map((module, index) => ({
      batchId,
      moduleId: module.id,
      opensOn: dayFrom(now, -30),
      // The first four are over, so that the matrix has overdue corners to draw.
      dueOn: dayFrom(now, (index - 3) * 5),
    })),
  );
  return { batchId, balaiId, opdIds: opds.map(({ id }) => id), modules, components, now };
}

function idOf(ground: Ground, slug: string): string {
  const component = ground.components.find((c) => c.slug === slug);
  if (!component) throw new Error(`The course has no component "${slug}"; adapt the bench.`);
  return component.id;
}

const dayFrom = (now: Date, days: number): string =>
  new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
