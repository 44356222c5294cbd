/** Which mentors a task is for: news, service pages and clarifications are text; photo tasks ask for a photographer. */
export type WorkKind = 'text' | 'photo';

export interface MentorLoad {
  id: string;
  /** Own OPD, if the mentor is an official; outsiders have none. */
  opdId: string | null;
  /** Manuscripts the mentor can hold at once*: also the weight by which the load is shared out. 0 = none for now. */
  capacity: number;
  takesText: boolean;
  takesPhoto: boolean;
  isActive: boolean;
  /** Manuscripts waiting with the mentor now. */
  load: number;
  /** When the last one came, UTC ISO; null = never. */
  lastAllocatedAt: string | null;
  /** Has asked for somebody else to read this manuscript: it does not come back by itself. */
  hasAskedOut: boolean;
}

export interface AllocationRequest {
  kind: WorkKind;
  participantOpdId: string;
  /** Who had the version before: the next one goes back to them. */
  previousMentorId: string | null;
  /** Who is giving it back just now. */
  exceptMentorId?: string;
}

/**
 * The mentor for a manuscript: the previous one if still there, else the one with the least load for their capacity,
 * else (all equal) the longest idle. Never one of the participant's own OPD. When everybody is full the relatively
 * least loaded takes it all the same, so that no manuscript waits without a mentor; null only when nobody may take it.
 * Not one who asked for another reader, and not at once the one who gives it back.
 */
export function chooseMentor(mentors: readonly MentorLoad[], request: AllocationRequest): MentorLoad | null {
  const able = mentors.filter(
    (mentor) => mayTake(mentor, request) && !mentor.hasAskedOut && mentor.id !== request.exceptMentorId,
  );
  const previous = able.find(({ id }) => id === request.previousMentorId);
  if (previous) return previous;
  return able.filter(({ capacity }) => capacity > 0).sort(byNeedOfWork)[0] ?? null;
}

/** Whether a mentor may have this person's work at all; also asked when an organizer allocates by hand. */
export function mayTake(
  mentor: Pick<MentorLoad, 'isActive' | 'takesPhoto' | 'takesText' | 'opdId'>,
  request: Pick<AllocationRequest, 'kind' | 'participantOpdId'>,
): boolean {
  const takesKind = request.kind === 'photo' ? mentor.takesPhoto : mentor.takesText;
  return mentor.isActive && takesKind && mentor.opdId !== request.participantOpdId;
}

function byNeedOfWork(a: MentorLoad, b: MentorLoad): number {
  // Compared crosswise: no division, so equal shares are exactly equal.
  const byLoad = a.load * b.capacity - b.load * a.capacity;
  if (byLoad !== 0) return byLoad;
  const [idleA, idleB] = [a.lastAllocatedAt ?? '', b.lastAllocatedAt ?? ''];
  if (idleA !== idleB) return idleA < idleB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
