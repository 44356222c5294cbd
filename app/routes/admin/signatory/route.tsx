import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { listSignatories } from '#app/domain/agencies/institution-queries.server.ts';
import { updateSignatory } from '#app/domain/agencies/institutions.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { SignatoryForm } from '../signatory-form.tsx';
import { signatoryForm } from '../signatory-schema.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Penanda tangan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { balaiId = '', signatoryId } = args.params;
  const signatories = await listSignatories(db, 'all', balaiId);
  return {
    shell: shellFacts(viewer, 'admin'),
    listHref: `/admin/lembaga/balai/${balaiId}/penanda-tangan`,
    signatory: found(signatories.find((one) => one.id === signatoryId)),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { balaiId = '', signatoryId = '' } = args.params;
  const form = await parseForm(args.request, signatoryForm);
  if (!form.ok) return data({ result: form.submission.reply() }, { status: 400 });
  const fields = { ...form.value, isActive: form.value.isActive === 'on' };
  const isChanged = await updateSignatory(db, balaiId, signatoryId, fields, viewer.accountId, now());
  if (!isChanged) throw notFound();
  return redirect(`/admin/lembaga/balai/${balaiId}/penanda-tangan`);
}

export default function Signatory() {
  const { shell, listHref, signatory } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Shell shell={shell} current="/admin/lembaga">
      <main id="isi" className="page page--narrow">
        <PageHeader title={signatory.name} back={{ href: listHref, label: 'Penanda tangan' }} />
        <SignatoryForm signatory={signatory} result={result} />
      </main>
    </Shell>
  );
}
