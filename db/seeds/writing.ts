import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { attachPicture } from '#app/domain/assignments/attach-picture.server.ts';
import { saveDraft } from '#app/domain/assignments/save-draft.server.ts';
import { submitAssignment } from '#app/domain/assignments/submit.server.ts';
import { findTask, type Task } from '#app/domain/assignments/task.server.ts';
import { addDays } from '#app/domain/batches/calendar.ts';
import type { FileStore } from '#app/storage/files.server.ts';
import type { AssignmentForm } from '#db/schema/courses.ts';
import type { Db } from '../schema.ts';
import type { History, Moment } from './history.ts';
import type { Learner } from './learning.ts';
import { sendPhotoStory } from './photographing.ts';
import { drawPicture, type Scene } from './pictures.ts';
import { levelsByCriterion, type Reaction, type Ruling, react, reviewAndDecide } from './reviewing.ts';
import { dated, type Story } from './story.ts';

/** The mentor-graded tasks in the order of the course. */
const TASKS = ['news', 'interview', 'photo', 'service', 'clarification', 'package'] as const;
export type TaskName = (typeof TASKS)[number];

export interface SentVersion {
  story: Story;
  sent: Moment;
  /** What the writer thought of it before sending, per criterion in the order of the rubric. */
  ownLevels?: readonly number[];
  /** Left out while the manuscript waits. */
  ruling?: Ruling & { at: Moment };
  /** What the participant answered to it. */
  reaction?: Reaction & { at: Moment };
}

export interface Work {
  task: TaskName;
  /** Day of the event that is reported, or its date where the brief sets it. */
  event: number | string;
  versions: SentVersion[];
  /** Written after the last version, or instead of one; not sent. */
  draft?: { story: Story; saved: Moment };
  picture?: Scene;
  mayPublish?: boolean;
}

export interface WritingRoom {
  db: Db;
  history: History;
  files: FileStore;
  today: string;
  /** Component ids of the tasks, in the order of the course. */
  assignmentIds: readonly string[];
  mentors: ReadonlyMap<string, Viewer>;
}

export function assignmentOf({ assignmentIds }: WritingRoom, task: TaskName): string {
  const assignmentId = assignmentIds[TASKS.indexOf(task)];
  if (!assignmentId) throw new Error(`the course has no task "${task}"`);
  return assignmentId;
}

/** Everything one person wrote for one task, with what mentors said of it. */
export function planWork(room: WritingRoom, { viewer }: Learner, work: Work): void {
  const assignmentId = assignmentOf(room, work.task);
  const eventOn = typeof work.event === 'string' ? work.event : addDays(room.today, work.event);
  const { history } = room;
  for (const [index, { story, sent, ownLevels, ruling, reaction }] of work.versions.entries()) {
    history.add(sent, async (now) => {
      if (work.task === 'photo' && work.picture) {
        const told = { story: dated(story, eventOn), eventOn, scene: work.picture };
        return sendPhotoStory(room, viewer, assignmentId, told, now);
      }
      if (index === 0 && work.picture) await attach(room, viewer, assignmentId, work.picture, now);
      const submitted = await submitAssignment(
        room.db,
        viewer,
        assignmentId,
        {
          ...dated(story, eventOn),
          rev: (await taskOf(room, viewer, assignmentId, now)).rev,
          hasPublishingConsent: work.mayPublish ?? false,
          ...(ownLevels && { selfLevels: await levelsByCriterion(room.db, assignmentId, ownLevels) }),
        },
        now,
      );
      if (!submitted.ok) throw new Error(`${viewer.email}, ${story.headline}: ${submitted.reason}`);
    });
    if (ruling)
      history.add(ruling.at, async (now) => {
        const { submissionId, mentorId } = await taskOf(room, viewer, assignmentId, now);
        const mentor = room.mentors.get(mentorId ?? '');
        if (!submissionId || !mentor) throw new Error(`${story.headline} has no mentor`);
        await reviewAndDecide(room.db, mentor, { submissionId, n: index + 1, eventOn }, ruling, now);
      });
    if (reaction)
      history.add(reaction.at, async (now) => {
        const { submissionId } = await taskOf(room, viewer, assignmentId, now);
        if (!submissionId) throw new Error(`${story.headline} was not sent`);
        await react(room.db, viewer, { submissionId, n: index + 1, assignmentId }, reaction, now);
      });
  }
  const { draft, picture } = work;
  if (!draft) return;
  history.add(draft.saved, async (now) => {
    if (work.versions.length === 0 && picture) await attach(room, viewer, assignmentId, picture, now);
    const { rev } = await taskOf(room, viewer, assignmentId, now);
    const saved = await saveDraft(
      room.db,
      viewer,
      assignmentId,
      { ...dated(draft.story, eventOn), rev },
      now,
    );
    if (!saved.ok) throw new Error(`${viewer.email}, draft ${draft.story.headline}: ${saved.reason}`);
  });
}

async function attach(
  room: WritingRoom,
  viewer: Viewer,
  assignmentId: string,
  scene: Scene,
  now: Date,
): Promise<void> {
  const upload = { bytes: await drawPicture(scene), name: `${scene}.jpg` };
  const attached = await attachPicture(room.db, room.files, viewer, assignmentId, upload, now);
  if (!attached.ok) throw new Error(`${viewer.email}, picture ${scene}: ${attached.reason}`);
}

async function taskOf(room: WritingRoom, viewer: Viewer, assignmentId: string, now: Date): Promise<Task> {
  const task = await findTask(room.db, viewer, assignmentId, now);
  if (!task) throw new Error(`${viewer.email} has no such task`);
  return task;
}

/** The course's tasks by the forms they are expected to have; a changed course must not be seeded with wrong texts. */
export async function listAssignmentIds(db: Db, courseVersionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('component', 'component.id', 'assignment.componentId')
    .select(['component.id', 'assignment.form'])
    .where('component.courseVersionId', '=', courseVersionId)
    .orderBy('assignment.number')
    .execute();
  const expected: AssignmentForm[] = ['news', 'news', 'photo', 'service_page', 'clarification', 'package'];
  if (rows.map(({ form }) => form).join() !== expected.join())
    throw new Error('the course has other assignments than the demo world is written for');
  return rows.map(({ id }) => id);
}
