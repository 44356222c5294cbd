import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { OpdForm } from '#app/desk/opd/opd-form.tsx';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
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
  const viewer = await requireRole(args, 'admin');
  const opd = isNew(args.params.opdId) ? undefined : found(await findOpd(db, 'all', args.params.opdId ?? ''));
  const pemda = opd ? [] : await listPemda(db, 'all');
  const pemdaId = opd?.pemdaId ?? new URL(args.request.url).searchParams.get('pemda') ?? '';
  return {
    shell: shellFacts(viewer, 'admin'),
    opd,
    pemda: pemda.map(({ id, name }) => ({ value: id, label: name })),
    pemdaId,
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const form = await parseForm(args.request, opdForm);
  if (!form.ok) return data({ result: form.submission.reply() }, { status: 400 });
  const id = isNew(args.params.opdId) ? null : (args.params.opdId ?? '');
  const saved = await saveOpd(db, 'all', id, form.value, viewer.accountId, now());
  if (saved.ok) return redirect(`/admin/lembaga/pemda/${form.value.pemdaId}?pesan=tersimpan`);
  if (saved.reason === 'not_found') throw notFound();
  return data({ result: form.submission.reply({ fieldErrors: { name: [saved.reason] } }) }, { status: 409 });
}

export default function AdminOpd() {
  const { shell, opd, pemda, pemdaId } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Shell shell={shell} current="/admin/lembaga">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title={opd ? opd.name : 'Tambah OPD'}
          meta={opd?.pemdaName}
          back={
            pemdaId
              ? { href: `/admin/lembaga/pemda/${pemdaId}`, label: 'Pemerintah daerah' }
              : { href: '/admin/lembaga', label: 'Lembaga' }
          }
        />
        <OpdForm opd={opd} pemda={pemda} pemdaId={pemdaId} result={result} />
      </main>
    </Shell>
  );
}
