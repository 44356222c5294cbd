import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { formatNip } from '#app/domain/accounts/nip.ts';
import { findBalai, listSignatories } from '#app/domain/agencies/institution-queries.server.ts';
import { createSignatory } from '#app/domain/agencies/institutions.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { Status } from '#app/ui/status.tsx';
import { SignatoryForm } from '../signatory-form.tsx';
import { signatoryForm } from '../signatory-schema.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Penanda tangan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const balai = found(await findBalai(db, 'all', args.params.balaiId ?? ''));
  const signatories = await listSignatories(db, 'all', balai.id);
  return {
    shell: shellFacts(viewer, 'admin'),
    balai: { id: balai.id, name: balai.name },
    signatories: signatories.map((one) => ({ ...one, nip: one.nip && formatNip(one.nip) })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const balai = found(await findBalai(db, 'all', args.params.balaiId ?? ''));
  const form = await parseForm(args.request, signatoryForm);
  if (!form.ok) return data({ result: form.submission.reply() }, { status: 400 });
  const { name, nip, position } = form.value;
  await createSignatory(db, balai.id, { name, nip, position }, viewer.accountId, now());
  return redirect(`/admin/lembaga/balai/${balai.id}/penanda-tangan`);
}

export default function Signatories() {
  const { shell, balai, signatories } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const base = `/admin/lembaga/balai/${balai.id}`;
  return (
    <Shell shell={shell} current="/admin/lembaga">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Penanda tangan"
          lede="Panitia memilih penanda tangan untuk setiap angkatan dari daftar ini."
          back={{ href: base, label: balai.name }}
        />
        <ul className="list">
          {signatories.map((one) => (
            <li key={one.id}>
              <div>
                <a className="list__title" href={`${base}/penanda-tangan/${one.id}`}>
                  {one.name}
                </a>
                <p className="list__note">
                  {one.position}
                  {one.nip && <span className="number"> · NIP {one.nip}</span>}
                </p>
              </div>
              {one.isActive === 0 && <Status icon="ban">Tidak dipakai</Status>}
            </li>
          ))}
        </ul>
        <div className="sections section-gap">
          <Section title={signatories.length > 0 ? 'Tambah penanda tangan' : 'Penanda tangan pertama'}>
            <SignatoryForm result={result} />
          </Section>
        </div>
      </main>
    </Shell>
  );
}
