import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findBalai, findPemda, listOpd } from '#app/domain/agencies/institution-queries.server.ts';
import { createPemda, updatePemda } from '#app/domain/agencies/institutions.server.ts';
import { pageNumber, searchText } from '#app/http/page-number.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { ZONES } from '../zones.ts';
import { PemdaForm } from './pemda-form.tsx';
import { PemdaOpd } from './pemda-opd.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Pemerintah daerah · Pewarta' }];

const schema = z.object({
  name: z
    .string('Isi nama pemerintah daerah.')
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(3, 'Nama paling sedikit 3 huruf.').max(150, 'Nama paling banyak 150 huruf.')),
  zone: z.enum(
    ZONES.map((zone) => zone.value),
    'Pilih zona waktu.',
  ),
});

/** `/admin/lembaga/pemda/baru?balai=…` makes one, any other id shows and changes one. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { searchParams } = new URL(args.request.url);
  const { pemdaId = '' } = args.params;
  const shell = shellFacts(viewer, 'admin');
  if (pemdaId === 'baru') {
    const balai = found(await findBalai(db, 'all', searchParams.get('balai') ?? ''));
    const pemda = { id: '', name: '', zone: balai.zone, balaiName: balai.name };
    return { shell, pemda, opd: undefined, search: '', page: 1, isSaved: false };
  }
  const pemda = found(await findPemda(db, 'all', pemdaId));
  const [search, page] = [searchText(searchParams), pageNumber(searchParams)];
  const opd = await listOpd(db, 'all', { pemdaId, search, page });
  return { shell, pemda, opd, search, page, isSaved: searchParams.get('pesan') === 'tersimpan' };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const form = await parseForm(args.request, schema);
  if (!form.ok) return data({ result: form.submission.reply() }, { status: 400 });
  const { pemdaId = '' } = args.params;
  const balaiId = new URL(args.request.url).searchParams.get('balai') ?? '';
  const saved =
    pemdaId === 'baru'
      ? await createPemda(
          db,
          found(await findBalai(db, 'all', balaiId)).id,
          form.value,
          viewer.accountId,
          now(),
        )
      : await updatePemda(
          db,
          found(await findPemda(db, 'all', pemdaId)).id,
          form.value,
          viewer.accountId,
          now(),
        );
  if (saved.ok) return redirect(`/admin/lembaga/pemda/${saved.id}?pesan=tersimpan`);
  const message = 'Nama ini sudah dipakai, atau membuat dua OPD bernama sama.';
  return data({ result: form.submission.reply({ fieldErrors: { name: [message] } }) }, { status: 409 });
}

export default function Pemda() {
  const { shell, pemda, opd, search, page, isSaved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Shell shell={shell} current="/admin/lembaga">
      <main id="isi" className="page">
        <PageHeader
          title={pemda.name || 'Tambah pemerintah daerah'}
          meta={pemda.balaiName}
          back={{ href: '/admin/lembaga', label: 'Lembaga' }}
        />
        {isSaved && (
          <Notice tone="success" isLive>
            Perubahan sudah disimpan.
          </Notice>
        )}
        {opd && <PemdaOpd pemdaId={pemda.id} opd={opd} search={search} page={page} />}
        <PemdaForm pemda={pemda} result={result} isNew={!opd} />
      </main>
    </Shell>
  );
}
