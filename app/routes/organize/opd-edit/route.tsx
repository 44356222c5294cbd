import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { OpdForm } from '#app/desk/opd/opd-form.tsx';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { organizedBalaiIds } from '#app/domain/accounts/viewer.ts';
import { findOpd, listPemda } from '#app/domain/agencies/institution-queries.server.ts';
import { opdForm } from '#app/domain/agencies/opd-form.ts';
import { saveOpd } from '#app/domain/agencies/save-opd.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { PageHeader } from '#app/ui/page-header.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'OPD · Pewarta' }];

/** `baru` stands in the address of one that is not there yet. */
const isNew = (opdId: string | undefined): boolean => opdId === 'baru';

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const scope = organizedBalaiIds(viewer);
  const opd = isNew(args.params.opdId) ? undefined : found(await findOpd(db, scope, args.params.opdId ?? ''));
  const pemda = opd ? [] : await listPemda(db, scope);
  return {
    shell: shellFacts(viewer, 'organizer'),
    opd,
    pemda: pemda.map(({ id, name }) => ({ value: id, label: name })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const form = await parseForm(args.request, opdForm);
  if (!form.ok) return data({ result: form.submission.reply() }, { status: 400 });
  const id = isNew(args.params.opdId) ? null : (args.params.opdId ?? '');
  const saved = await saveOpd(db, organizedBalaiIds(viewer), id, form.value, viewer.accountId, now());
  if (saved.ok) return redirect('/panitia/opd?pesan=tersimpan');
  if (saved.reason === 'not_found') throw notFound();
  return data({ result: form.submission.reply({ fieldErrors: { name: [saved.reason] } }) }, { status: 409 });
}

export default function OpdEdit() {
  const { shell, opd, pemda } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Shell shell={shell} current="/panitia/opd">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title={opd ? opd.name : 'Tambah OPD'}
          meta={opd?.pemdaName}
          back={{ href: '/panitia/opd', label: 'Semua OPD' }}
        />
        <OpdForm opd={opd} pemda={pemda} result={result} />
      </main>
    </Shell>
  );
}
