import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { localDate } from '#app/domain/batches/calendar.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { listSchedule, listSignatories } from '#app/domain/batches/queries.server.ts';
import { listWorkload } from '#app/domain/reports/workload.server.ts';
import { countPeople } from '#app/domain/roster/queries.server.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { formatDate, formatDateRange, formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { BatchPhase, phaseOf } from '../batch-phase.tsx';
import { batchShell } from '../batch-shell.ts';
import { preparationOf } from './preparation.ts';
import { PreparationList } from './preparation-list.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.batch.name ?? 'Angkatan'} · Pewarta` },
];

const NOTES: Record<string, string> = {
  dibuat: 'Angkatan sudah dibuat. Tanggal modul dibagi rata; periksa di Jadwal.',
  diubah: 'Perubahan sudah disimpan.',
};

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  const [modules, people, mentors, signatories] = await Promise.all([
    listSchedule(db, viewer, batch.id),
    countPeople(db, viewer, batch.id, now()),
    listWorkload(db, viewer, batch.id),
    listSignatories(db, [batch.balaiId]),
  ]);
  return {
    shell: batchShell(viewer, batch.id),
    batch,
    phase: phaseOf(batch, localDate(now(), batch.zone)),
    moduleCount: modules.length,
    people,
    signatories: signatories
      .filter(({ id }) => id === batch.signatoryId || id === batch.secondSignatoryId)
      .map(({ name, position }) => `${name}, ${position}`),
    preparation: preparationOf(batch, people, mentors.filter(({ isActive }) => isActive === 1).length),
    note: NOTES[new URL(args.request.url).searchParams.get('pesan') ?? ''],
  };
}

export default function BatchPage() {
  const { shell, batch, phase, moduleCount, people, signatories, preparation, note } =
    useLoaderData<typeof loader>();
  const at = `/panitia/angkatan/${batch.id}`;
  return (
    <BatchFrame shell={shell} batch={batch}>
      <main id="isi" className="page">
        <PageHeader
          title={`${batch.name}, ${batch.pemdaName}`}
          lede={`${formatDateRange(batch.startsOn, batch.endsOn)}, ${batch.place}.`}
          meta={<BatchPhase phase={phase} />}
          actions={
            <>
              <ButtonLink href={`${at}/ketuntasan`} variant="primary" icon="trending-up">
                Lihat ketuntasan
              </ButtonLink>
              <ButtonLink href={`${at}/butir-soal`} icon="list-checks">
                Analisis butir soal
              </ButtonLink>
              <ButtonLink href={`${at}/ubah`} icon="pencil-line">
                Ubah data
              </ButtonLink>
            </>
          }
        />
        {note && (
          <Notice tone="success" isLive>
            {note}
          </Notice>
        )}
        <div className="sections section-gap">
          <Section title="Persiapan">
            <PreparationList steps={preparation} at={at} />
          </Section>
          <Section title="Data angkatan">
            <DefinitionList
              items={[
                { term: 'Peserta aktif', description: formatNumber(people.active) },
                { term: 'Modul', description: formatNumber(moduleCount) },
                {
                  term: 'Kuota per OPD',
                  description: batch.quotaPerOpd === null ? 'Tidak dibatasi' : `${batch.quotaPerOpd} orang`,
                },
                { term: 'Nilai lulus', description: formatNumber(batch.passScore) },
                { term: 'Kehadiran minimal', description: `${formatNumber(batch.attendancePercent)} persen` },
                { term: 'Waktu perbaikan naskah', description: `${batch.resubmissionDays} hari` },
                { term: 'Waktu telaah mentor', description: `${batch.reviewDays} hari` },
                { term: 'Kode nomor sertifikat', description: batch.label },
                {
                  term: 'Kota dan tanggal sertifikat',
                  description: `${batch.certificateCity}, ${batch.certificateOn ? formatDate(batch.certificateOn) : 'tanggal terbit'}`,
                },
                {
                  term: 'Penanda tangan',
                  description: signatories.length > 0 ? signatories.join('; ') : 'Belum ditentukan',
                },
              ]}
            />
          </Section>
        </div>
      </main>
    </BatchFrame>
  );
}
