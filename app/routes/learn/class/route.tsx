import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { DeviceLink } from '#app/desk/saved/device-link.tsx';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findClassMap } from '#app/domain/learning/class-map.server.ts';
import { found } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { formatDateRange, formatList } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { CourseTest } from './course-test.tsx';
import { ModuleOutline } from './module-outline.tsx';

export const handle = { scriptFree: true };

export const meta: MetaFunction = () => [{ title: 'Materi · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const map = found(await findClassMap(db, viewer, args.params.batchId ?? '', now()));
  return { shell: shellFacts(viewer, 'participant'), map };
}

export default function ClassPage() {
  const { shell, map } = useLoaderData<typeof loader>();
  const { class: facts, modules, pretest, posttest } = map;
  const complete = modules.filter((module) => module.isComplete).length;
  return (
    <Shell shell={shell} current={`/kelas/${facts.batchId}`}>
      <main id="isi" className="page">
        <PageHeader
          kicker={`${facts.batchName} · ${facts.pemdaName}`}
          title={map.courseTitle}
          lede={`${modules.length} modul, ${map.jp} jam pelajaran, ${formatDateRange(facts.startsOn, facts.endsOn)}. ${standing(complete, modules)}`}
        />
        <div className="section-gap">
          <Section title="Modul">
            <ol className="outline">
              {pretest && (
                <CourseTest
                  test={pretest}
                  batchId={facts.batchId}
                  note="Sebelum mulai, ukur yang sudah Anda ketahui. Tidak memengaruhi nilai."
                />
              )}
              {modules.map((module) => (
                <ModuleOutline key={module.id} module={module} batchId={facts.batchId} modules={modules} />
              ))}
              {posttest && (
                <CourseTest
                  test={posttest}
                  batchId={facts.batchId}
                  note="Setelah modul terakhir. Tidak memengaruhi nilai."
                />
              )}
            </ol>
          </Section>
        </div>
      </main>
      <DeviceLink accountId={shell.accountId} />
    </Shell>
  );
}

function standing(complete: number, modules: { ord: number; isComplete: boolean }[]): string {
  if (complete === 0) return 'Belum ada modul yang tuntas.';
  if (complete === modules.length) return 'Semua modul tuntas.';
  const names = modules.filter((m) => m.isComplete).map((m) => String(m.ord));
  return `Modul ${formatList(names)} sudah tuntas.`;
}
