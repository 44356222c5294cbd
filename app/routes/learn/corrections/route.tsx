import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { db } from '#app/database.server.ts';
import desk from '#app/desk/desk.css?url';
import feedbackStyles from '#app/desk/feedback.css?url';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { type CorrectionTrend, correctionTrends } from '#app/domain/review/corrections-over-time.ts';
import { listCorrectedVersions, listOwnCorrections } from '#app/domain/review/own-corrections.server.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { CorrectionChart } from './correction-chart.tsx';
import { CorrectionExamples } from './correction-examples.tsx';
import { nameOfKind } from './kind-name.ts';

export const handle = { scriptFree: true };

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: feedbackStyles },
];

export const meta: MetaFunction = () => [{ title: 'Yang sering diperbaiki mentor · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const [versions, corrections] = await Promise.all([
    listCorrectedVersions(db, viewer),
    listOwnCorrections(db, viewer),
  ]);
  return {
    shell: shellFacts(viewer, 'participant'),
    versions,
    trends: correctionTrends(versions, corrections),
  };
}

export default function Corrections() {
  const { shell, versions, trends } = useLoaderData<typeof loader>();
  return (
    <Shell shell={shell} current="/tugas">
      <main id="isi" className="page page--narrow">
        <PageHeader
          back={{ href: '/tugas', label: 'Tugas' }}
          title="Yang sering diperbaiki mentor"
          lede={trends.length > 0 ? finding(trends) : undefined}
        />
        {trends.length === 0 ? (
          <EmptyState title="Belum ada usul suntingan">
            Setelah mentor menyunting naskah Anda, sebab tiap usul dihitung di sini dari naskah ke naskah.
          </EmptyState>
        ) : (
          <>
            <Section title="Dari naskah ke naskah">
              <CorrectionChart trends={trends} versions={versions} />
            </Section>
            <Section title="Contohnya">
              {trends.map((trend) => (
                <CorrectionExamples key={trend.kind ?? 'lain'} trend={trend} versions={versions} />
              ))}
            </Section>
          </>
        )}
      </main>
    </Shell>
  );
}

/** "Gaya paling sering: 5 dari 8 usul. Pada naskah terakhir tinggal 1." */
function finding(trends: CorrectionTrend[]): string {
  const [first] = trends;
  if (!first) return '';
  const all = trends.reduce((sum, { total }) => sum + total, 0);
  const last = first.counts.at(-1) ?? 0;
  const lately =
    first.counts.length < 2
      ? ''
      : last === 0
        ? ' Pada naskah terakhir tidak ada lagi.'
        : ` Pada naskah terakhir ${last}.`;
  return `${nameOfKind(first)} paling sering: ${first.total} dari ${all} usul.${lately}`;
}
