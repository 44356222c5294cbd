import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import desk from '#app/desk/desk.css?url';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findEarlierTexts } from '#app/domain/assignments/earlier-texts.server.ts';
import { restoreDraft } from '#app/domain/assignments/restore-draft.server.ts';
import { whyNotWritable } from '#app/domain/assignments/task.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { compareNamed } from './compare-named.server.ts';
import { TextComparison } from './comparison.tsx';
import { DraftTable } from './draft-table.tsx';
import { chosenTexts, namedTexts, readName } from './text-names.ts';
import { VersionTable } from './version-table.tsx';

export const handle = { scriptFree: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: desk }];

export const meta: MetaFunction = () => [{ title: 'Riwayat naskah · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const assignmentId = args.params.assignmentId ?? '';
  const earlier = found(await findEarlierTexts(db, viewer, assignmentId, now()));
  const query = new URL(args.request.url).searchParams;
  const texts = namedTexts(earlier);
  const { older, newer } = chosenTexts(texts, query);
  return {
    shell: shellFacts(viewer, 'participant'),
    ...earlier,
    texts,
    older,
    newer,
    comparison: await compareNamed(viewer, assignmentId, older, newer),
    canRestore: whyNotWritable(earlier.task) === null,
    isRefused: query.has('tertutup'),
  };
}

const restoring = z.object({ text: z.string().max(80) });

/** One press puts an earlier text back and leads to it. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const assignmentId = args.params.assignmentId ?? '';
  const form = await parseForm(args.request, restoring);
  const name = form.ok ? readName(form.value.text) : undefined;
  if (!name || name.kind === 'draft') throw notFound();
  const earlier = name.kind === 'version' ? { version: name.n } : { keptDraft: name.id };
  const restored = await restoreDraft(db, viewer, assignmentId, earlier, now());
  if (restored.ok) return redirect(`/tugas/${assignmentId}`);
  if (restored.reason === 'not_found') throw notFound();
  return redirect(`/tugas/${assignmentId}/riwayat?tertutup`);
}

export default function History() {
  const page = useLoaderData<typeof loader>();
  const { shell, task, versions, kept, texts, canRestore } = page;
  const isOfPhotos = task.form === 'photo';
  const { older, newer } = page;
  const keepsWordsAlone = isOfPhotos && [older, newer].some((text) => text?.name.kind === 'kept');
  return (
    <Shell shell={shell} current="/tugas">
      <main id="isi" className="page">
        <PageHeader
          back={{ href: `/tugas/${task.assignmentId}`, label: `Tugas ${task.number}` }}
          title="Riwayat naskah"
          meta={`Tugas ${task.number}: ${task.title}`}
        />
        {page.isRefused && (
          <Notice tone="warning">
            Naskah ini tidak dapat diubah sekarang, jadi draf lama tidak dipulihkan.
          </Notice>
        )}
        {isOfPhotos && canRestore && (
          <p className="hint">
            Memulihkan mengembalikan naskahnya. Foto dan takarir di meja tetap seperti sekarang; foto yang
            dilepas dapat dikembalikan dari meja foto.
          </p>
        )}
        {versions.length === 0 ? (
          <EmptyState title="Belum ada versi">
            Versi pertama tersimpan di sini setelah Anda mengirim naskah.
          </EmptyState>
        ) : (
          <Section title={versions.length === 1 ? 'Satu versi' : `${versions.length} versi`}>
            <VersionTable versions={versions} task={task} canRestore={canRestore} />
          </Section>
        )}
        {kept.length > 0 && (
          <Section title="Draf yang dapat dipulihkan">
            <DraftTable kept={kept} zone={task.zone} canRestore={canRestore} />
          </Section>
        )}
        {texts.length > 1 && (
          <Section title="Perbandingan" id="perbandingan">
            <TextComparison
              {...{ texts, older, newer, comparison: page.comparison }}
              isTextOnly={keepsWordsAlone}
            />
          </Section>
        )}
      </main>
    </Shell>
  );
}
