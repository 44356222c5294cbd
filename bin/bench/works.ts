import type { HttpRequest } from './load.ts';
import type { BenchWorld } from './world.ts';

export interface Work {
  name: string;
  request: (index: number) => HttpRequest;
  /** 200 unless it posts a form. */
  status: number;
  target: { atMostTimesFloor: number } | { atLeastPerSecond: number };
  /** Requests in one measuring. */
  amount: number;
}

const READS = 250;
const page = (times: number) => ({ status: 200, amount: READS, target: { atMostTimesFloor: times } });

/** A Remix page without data and without a session, of an application of its own: all else is compared with it. */
export const floor: Work = {
  name: 'the floor: a bare Remix page',
  request: () => ({ path: '/' }),
  status: 200,
  amount: 300,
  target: { atMostTimesFloor: 1 },
};

/** The daily works of the office, each by many different people in turn. */
export function dailyWorks(world: BenchWorld): Work[] {
  const turn = <T>(list: readonly T[], index: number): T => {
    const item = list[index % list.length];
    if (item === undefined) throw new Error('The bench world is empty.');
    return item;
  };
  const { participants, organizer, drafts, batchId } = world;
  const mentor = turn(world.mentors, 0);
  return [
    { name: 'front page', ...page(1), request: () => ({ path: '/' }) },
    {
      name: 'lesson',
      ...page(1.2),
      request: (index) => ({
        path: `/kelas/${batchId}/pelajaran/${world.lessonSlug}`,
        cookie: turn(participants, index).cookie,
      }),
    },
    {
      name: 'participant home',
      ...page(2.5),
      request: (index) => ({ path: '/beranda', cookie: turn(participants, index).cookie }),
    },
    {
      name: 'assignment with own manuscript',
      ...page(2.5),
      request: (index) => ({ path: `/tugas/${world.newsId}`, cookie: turn(participants, index).cookie }),
    },
    {
      name: 'hoax case',
      ...page(2.5),
      request: (index) => ({ path: world.hoaxCasePath, cookie: turn(participants, index).cookie }),
    },
    {
      name: 'portal page',
      ...page(2.5),
      request: (index) => {
        const { path, participant } = turn(world.portals, index);
        return { path, cookie: participant.cookie };
      },
    },
    {
      name: 'queue of 50',
      ...page(2.5),
      request: () => ({ path: '/telaah', cookie: mentor.cookie }),
    },
    {
      name: 'review room',
      ...page(2.5),
      request: (index) => ({
        path: `/telaah/${turn(world.waitingForFirstMentor, index)}`,
        cookie: mentor.cookie,
      }),
    },
    {
      name: 'completion matrix',
      ...page(2.5),
      request: () => ({ path: `/panitia/angkatan/${batchId}/ketuntasan`, cookie: organizer.cookie }),
    },
    {
      name: 'submitting',
      status: 302,
      amount: 130,
      target: { atLeastPerSecond: 400 },
      request: (index) => {
        const { participant, form } = turn(drafts, index);
        return { path: `/tugas/${world.interviewId}`, cookie: participant.cookie, form };
      },
    },
  ];
}
