import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findBalai } from '#app/domain/agencies/institution-queries.server.ts';
import { createBalai, updateBalai } from '#app/domain/agencies/institutions.server.ts';
import { findNextSeq } from '#app/domain/certificates/next-number.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { localDate } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { BalaiForm } from './balai-form.tsx';
import { balaiForm } from './balai-schema.ts';
import { Emblem } from './emblem.tsx';
import { NOTES } from './notes.ts';

export const meta: MetaFunction = () => [{ title: 'Balai · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { balaiId = '' } = args.params;
  const shell = shellFacts(viewer, 'admin');
  const balai = balaiId === 'baru' ? undefined : found(await findBalai(db, 'all', balaiId));
  const today = localDate(now().toISOString(), balai?.zone ?? 'Asia/Jakarta');
  const nextSeq = balai ? await findNextSeq(db, balai.id, Number(today.slice(0, 4))) : 1;
  const note = new URL(args.request.url).searchParams.get('pesan') ?? '';
  return { shell, balai, today, nextSeq, note: NOTES[note] };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const form = await parseForm(args.request, balaiForm);
  if (!form.ok) return data({ result: form.submission.reply() }, { status: 400 });
  const { balaiId = '' } = args.params;
  if (balaiId === 'baru') {
    const id = await createBalai(db, form.value, viewer.accountId, now());
    return redirect(`/admin/lembaga/balai/${id}?pesan=dibuat`);
  }
  if (!(await updateBalai(db, balaiId, form.value, viewer.accountId, now()))) throw notFound();
  return redirect('/admin/lembaga?pesan=tersimpan');
}

/** With scripts, so that the example of the next number follows the pattern while it is typed. */
export default function Balai() {
  const { shell, balai, today, nextSeq, note } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Shell shell={shell} current="/admin/lembaga">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title={balai ? balai.name : 'Tambah balai'}
          back={{ href: '/admin/lembaga', label: 'Lembaga' }}
        />
        {note && (
          <Notice tone={note.tone} isLive>
            {note.text}
          </Notice>
        )}
        <BalaiForm key={balai?.id} balai={balai} today={today} nextSeq={nextSeq} result={result} />
        {balai && <Emblem balaiId={balai.id} fileId={balai.emblemFileId} />}
      </main>
    </Shell>
  );
}
