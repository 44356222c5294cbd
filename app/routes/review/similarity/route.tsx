import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import desk from '#app/desk/desk.css?url';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { hasRole } from '#app/domain/accounts/viewer.ts';
import { compareVersion } from '#app/domain/similarity/compare-version.server.ts';
import { addRelease, removeRelease } from '#app/domain/similarity/press-releases.server.ts';
import { findComparedVersion, findSimilarity } from '#app/domain/similarity/queries.server.ts';
import { releaseForm } from '#app/domain/similarity/release-form.ts';
import { checkForm, readForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { MatchList } from './match-list.tsx';
import { PressReleases } from './press-releases.tsx';
import { RELEASE_MESSAGES, similaritySentence } from './sentences.ts';
import styles from './similarity.css?url';

export const handle = { scriptFree: true };
export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: styles },
];
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Kemiripan · ${page?.similarity.title || 'Naskah'} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const similarity = found(await findSimilarity(db, viewer, args.params.submissionId ?? ''));
  const persona = hasRole(viewer, 'mentor') ? 'mentor' : 'organizer';
  return { shell: shellFacts(viewer, persona), similarity };
}

const removal = z.object({ release: z.string().max(40) });

/** A press release is added, or one is taken out again. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const submissionId = args.params.submissionId ?? '';
  const versionId = found(await findComparedVersion(db, viewer, submissionId));
  const posted = await readForm(args.request);
  const here = `/telaah/${submissionId}/kemiripan`;
  if (posted.has('release')) {
    const form = checkForm(posted, removal);
    const removed = form.ok
      ? await removeRelease(db, viewer, submissionId, form.value.release, now())
      : undefined;
    if (!removed?.ok) throw notFound();
    await compareVersion(db, versionId, now());
    return redirect(`${here}#siaran-pers`);
  }
  const form = checkForm(posted, releaseForm);
  if (!form.ok) return data({ result: form.submission.reply() }, { status: 400 });
  const added = await addRelease(db, viewer, submissionId, form.value, now());
  if (added.ok) {
    // The others of the batch follow in their turn; whoever asked sees this one's answer at once.
    await compareVersion(db, versionId, now());
    return redirect(here);
  }
  if (added.reason === 'not_found') throw notFound();
  return data({ result: form.submission.reply({ fieldErrors: { title: [added.reason] } }) }, { status: 409 });
}

/** For the mentor alone: what else says the same, side by side. It judges nothing. */
export default function SimilarityPage() {
  const { shell, similarity } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const { submissionId, title, n, participantName, opdName, matches, releases, zone } = similarity;
  return (
    <Shell shell={shell} current="/telaah">
      <main id="isi" className="page">
        <PageHeader
          back={{ href: `/telaah/${submissionId}`, label: title || 'Naskah' }}
          title={similaritySentence(similarity)}
          lede="Kesamaan belum tentu kekeliruan: kutipan resmi dan siaran pers memang berulang. Hanya mentor dan panitia yang melihat halaman ini."
          meta={`Versi ${n} · ${participantName}, ${opdName}`}
        />
        <MatchList matches={matches} zone={zone} />
        <PressReleases
          action={`/telaah/${submissionId}/kemiripan`}
          releases={releases}
          zone={zone}
          result={result}
          messages={RELEASE_MESSAGES}
        />
      </main>
    </Shell>
  );
}
