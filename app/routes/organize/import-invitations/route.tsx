import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { countPeople } from '#app/domain/roster/queries.server.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Steps } from '#app/ui/steps.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { IMPORT_STEPS } from '../import/steps.ts';
import { InvitationForms } from '../invitation-forms.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Kirim undangan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  const { searchParams } = new URL(args.request.url);
  const count = (name: string) => Math.max(0, Math.trunc(Number(searchParams.get(name)) || 0));
  return {
    shell: batchShell(viewer, batch.id),
    batch,
    importId: args.params.importId ?? '',
    enrolled: count('terdaftar'),
    created: count('baru'),
    people: await countPeople(db, viewer, batch.id, now()),
  };
}

export default function ImportInvitations() {
  const { shell, batch, importId, enrolled, created, people } = useLoaderData<typeof loader>();
  const at = `/panitia/angkatan/${batch.id}`;
  return (
    <BatchFrame shell={shell} batch={batch} room="peserta">
      <main id="isi" className="page">
        <PageHeader title="Impor daftar peserta" />
        <Steps labels={IMPORT_STEPS} current={2} />
        <h2 className="gap-large">{enrolled} peserta terdaftar.</h2>
        <p className="lede gap-small">
          {created} akun baru dibuat. {people.uninvited} peserta angkatan ini belum punya undangan yang
          berlaku.
        </p>
        <InvitationForms at={at} uninvited={people.uninvited} isPrimary />
        <div className="row gap-large">
          <ButtonLink href={`${at}/peserta`} icon="users">
            Lihat peserta
          </ButtonLink>
          <ButtonLink href={`${at}/impor/${importId}`} variant="ghost">
            Kembali ke berkas
          </ButtonLink>
        </div>
      </main>
    </BatchFrame>
  );
}
