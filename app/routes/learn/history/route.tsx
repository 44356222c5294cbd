import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import desk from '#app/desk/desk.css?url';
import { VersionDiff } from '#app/desk/manuscript/version-diff.tsx';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findHistory, listVersionTexts } from '#app/domain/assignments/queries.server.ts';
import { compareVersions } from '#app/domain/manuscript/compare.ts';
import { readStored } from '#app/domain/manuscript/read-stored.ts';
import { found } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { ChooseVersions } from './choose-versions.tsx';
import { VersionTable } from './version-table.tsx';

export const handle = { scriptFree: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: desk }];

export const meta: MetaFunction = () => [{ title: 'Riwayat naskah · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { task, versions } = found(await findHistory(db, viewer, args.params.assignmentId ?? '', now()));
  const query = new URL(args.request.url).searchParams;
  const newest = versions.length;
  const chosen = (name: string, usual: number) => {
    const n = Number(query.get(name));
    return versions.some((version) => version.n === n) ? n : usual;
  };
  const [older, newer] = [chosen('lama', Math.max(1, newest - 1)), chosen('baru', newest)];
  const texts = task.submissionId ? await listVersionTexts(db, task.submissionId, [older, newer]) : [];
  const docOf = (n: number) => texts.find((text) => text.n === n)?.doc;
  const [before, after] = [docOf(older), docOf(newer)];
  return {
    shell: shellFacts(viewer, 'participant'),
    task,
    versions,
    older,
    newer,
    comparison:
      before && after && older !== newer ? compareVersions(readStored(before), readStored(after)) : null,
  };
}

export default function History() {
  const { shell, task, versions, older, newer, comparison } = useLoaderData<typeof loader>();
  const sentOn = (n: number) => {
    const version = versions.find((one) => one.n === n);
    return version ? `dikirim ${formatDateTime(version.createdAt, task.zone)}` : '';
  };
  return (
    <Shell shell={shell} current="/tugas">
      <main id="isi" className="page">
        <PageHeader
          back={{ href: `/tugas/${task.assignmentId}`, label: `Tugas ${task.number}` }}
          title="Riwayat naskah"
          meta={`Tugas ${task.number}: ${task.title}`}
        />
        {versions.length === 0 ? (
          <EmptyState title="Belum ada versi">
            Versi pertama tersimpan di sini setelah Anda mengirim naskah.
          </EmptyState>
        ) : (
          <Section title={versions.length === 1 ? 'Satu versi' : `${versions.length} versi`}>
            <VersionTable versions={versions} task={task} />
          </Section>
        )}
        {versions.length > 1 && (
          <Section title="Perbandingan" id="perbandingan">
            <ChooseVersions versions={versions} older={older} newer={newer} />
            <div className="gap-large">
              {comparison ? (
                <VersionDiff
                  comparison={comparison}
                  before={{ name: `Versi ${older}`, detail: sentOn(older) }}
                  after={{ name: `Versi ${newer}`, detail: sentOn(newer) }}
                />
              ) : (
                <p className="muted">Pilih dua versi yang berbeda.</p>
              )}
            </div>
          </Section>
        )}
      </main>
    </Shell>
  );
}
