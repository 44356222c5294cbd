import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findLatestNote } from '#app/domain/assignments/latest-note.server.ts';
import { listTasks } from '#app/domain/assignments/task.server.ts';
import { localDate, localTime } from '#app/domain/batches/calendar.ts';
import { listOwnCertificates } from '#app/domain/certificates/queries.server.ts';
import { touchEnrolment } from '#app/domain/learning/activity.server.ts';
import { findClassMap } from '#app/domain/learning/class-map.server.ts';
import { countReturning } from '#app/domain/practice/returning.server.ts';
import { found } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { formatDate } from '#app/ui/format.ts';
import { CertificatePath } from './certificate-path.tsx';
import { deadlines } from './deadlines.ts';
import { NearDeadlines } from './near-deadlines.tsx';
import { begunDrill, nextStep, waitingJp } from './next-step.ts';
import { NextStepSection } from './next-step-section.tsx';
import { OwnTasks } from './own-tasks.tsx';
import { Resume } from './resume.tsx';
import { ReturningCases } from './returning-cases.tsx';

export const handle = { scriptFree: true };

export const meta: MetaFunction = () => [{ title: 'Beranda · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const at = now();
  const map = found(await findClassMap(db, viewer, viewer.batchId ?? '', at));
  const tasks = (await listTasks(db, viewer, at)).filter((task) => task.batchId === map.class.batchId);
  await touchEnrolment(db, map.class, at);
  const step = nextStep(map, tasks);
  const isCertified =
    step.kind === 'complete' &&
    (await listOwnCertificates(db, viewer)).some(
      (own) => own.enrolmentId === map.class.enrolmentId && own.state === 'terbit',
    );
  const drill = begunDrill(map, step);
  const submissionId = step.kind === 'revise' ? step.task.submissionId : null;
  return {
    shell: shellFacts(viewer, 'participant'),
    greeting: `Selamat ${partOfDay(localTime(at, map.class.zone))}, ${viewer.name}.`,
    today: localDate(at, map.class.zone),
    map,
    tasks,
    step,
    isCertified,
    note: submissionId ? ((await findLatestNote(db, viewer, submissionId)) ?? null) : null,
    dates: deadlines(map, tasks, localDate(at, map.class.zone)),
    jpWaiting: waitingJp(map, tasks),
    returning: {
      drill,
      count: drill ? await countReturning(db, map.class.enrolmentId, localDate(at, map.class.zone)) : 0,
    },
  };
}

export default function HomePage() {
  const { shell, greeting, today, map, tasks, step, isCertified, note, dates, jpWaiting, returning } =
    useLoaderData<typeof loader>();
  const toMend = tasks.filter((task) => task.state === 'returned').length;
  return (
    <Shell
      shell={shell}
      current="/beranda"
      counts={{ '/tugas': toMend }}
      folio={{ start: formatDate(today), middle: `${map.class.pemdaName} · ${map.class.batchName}` }}
    >
      <main id="isi" className="page">
        <p className="muted">{greeting}</p>
        <div className="columns gap-small">
          <div className="sections">
            <NextStepSection
              step={step}
              isCertified={isCertified}
              note={note}
              zone={map.class.zone}
              today={today}
            />
            <Resume map={map} step={step} />
            <ReturningCases {...returning} />
            <OwnTasks tasks={tasks} />
          </div>
          <div className="sections">
            <CertificatePath map={map} tasks={tasks} jpWaiting={jpWaiting} isCertified={isCertified} />
            <NearDeadlines dates={dates} today={today} />
          </div>
        </div>
      </main>
    </Shell>
  );
}

/** By the clock of the Pemda, as one greets in Indonesian. */
function partOfDay(time: string): string {
  const hour = Number(time.slice(0, 2));
  if (hour < 11) return 'pagi';
  if (hour < 15) return 'siang';
  return hour < 18 ? 'sore' : 'malam';
}
