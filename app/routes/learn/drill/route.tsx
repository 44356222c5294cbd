import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import hoaxLab from '#app/desk/hoax-lab.css?url';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { touchEnrolment } from '#app/domain/learning/activity.server.ts';
import { findDrill } from '#app/domain/practice/drill.server.ts';
import { findOverview } from '#app/domain/practice/overview.server.ts';
import { found } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { NotOpenYet } from '../not-open-yet.tsx';
import { CalibrationChart } from './calibration-chart.tsx';
import { calibrationSentence } from './calibration-words.ts';
import { CaseList } from './case-list.tsx';
import { Signals } from './signals.tsx';
import { Today } from './today.tsx';

export const handle = { scriptFree: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: hoaxLab }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? 'Latihan'} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { batchId = '', drillSlug = '' } = args.params;
  const drill = found(await findDrill(db, viewer, batchId, drillSlug, now()));
  const { title, moduleTitle, opening } = drill;
  const page = { shell: shellFacts(viewer, 'participant'), batchId, title, moduleTitle, opening };
  if (!opening.isOpen) return { isOpen: false as const, ...page };
  await touchEnrolment(db, drill, now());
  return { isOpen: true as const, ...page, slug: drill.slug, overview: await findOverview(db, drill) };
}

export default function DrillPage() {
  const page = useLoaderData<typeof loader>();
  if (!page.isOpen) return <NotOpenYet {...page} />;
  const { shell, batchId, title, moduleTitle, overview } = page;
  const { calibration } = overview;
  const here = `/kelas/${batchId}/latihan/${page.slug}`;
  return (
    <Shell shell={shell} current={`/kelas/${batchId}`}>
      <main id="isi" className="page page--narrow">
        <PageHeader
          back={{ href: `/kelas/${batchId}`, label: 'Semua modul' }}
          kicker={moduleTitle}
          title={title}
          lede={overview.intro}
        />
        <Today overview={overview} here={here} classHref={`/kelas/${batchId}`} />
        {overview.judged > 0 && (
          <>
            <Signals tally={overview.tally} />
            <Section title="Keyakinan dan ketepatan">
              <p className="lede">{calibrationSentence(calibration)}</p>
              <CalibrationChart calibration={calibration} />
            </Section>
          </>
        )}
        <Section title="Semua kasus">
          <CaseList cases={overview.cases} here={here} />
        </Section>
      </main>
    </Shell>
  );
}
