import type { CertificateState } from '#app/domain/certificates/state.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { formatDateWithoutDay, localDate } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Section } from '#app/ui/section.tsx';

export interface OwnCertificateFacts {
  code: string;
  number: string;
  state: CertificateState;
  publishedAt: string | null;
  zone: string;
  batchName: string;
  courseTitle: string;
  reason: string | null;
  endedAt: string | null;
  /** Where anyone checks it; in full, to be sent on. */
  checkAddress: string;
}

/** One certificate of the viewer: its file while it is in force, else why it is not. */
export function OwnCertificate({ certificate }: { certificate: OwnCertificateFacts }) {
  const { code, number, state, publishedAt, zone, batchName, courseTitle } = certificate;
  const on = (moment: string) => formatDateWithoutDay(localDate(moment, zone));
  if (state === 'menunggu')
    return (
      <Section title="Sertifikat Anda sedang disiapkan">
        <p>
          Nomornya sudah diberikan: <b className="number">{number}</b>. Berkasnya biasanya selesai dalam
          beberapa detik. <a href="/sertifikat">Muat ulang halaman</a>
        </p>
      </Section>
    );
  return (
    <Section title={`${courseTitle}, ${batchName}`}>
      {state !== 'terbit' && certificate.endedAt && (
        <Notice
          tone="warning"
          title={`Sertifikat ini ${state === 'diganti' ? 'diganti' : 'dicabut'} pada ${on(certificate.endedAt)}.`}
        >
          {certificate.reason}
        </Notice>
      )}
      <DefinitionList
        items={[
          { term: 'Nomor', description: <span className="number">{number}</span> },
          ...(publishedAt ? [{ term: 'Diterbitkan', description: on(publishedAt) }] : []),
          {
            term: 'Pemeriksaan',
            description: <a href={`/v/${code}`}>{certificate.checkAddress}</a>,
          },
        ]}
      />
      {state === 'terbit' && (
        <div className="stack gap">
          <div>
            <ButtonLink href={`/sertifikat/${code}/pdf`} variant="primary" size="large" icon="download">
              Unduh sertifikat (PDF)
            </ButtonLink>
          </div>
          <p className="meta">
            Berkas PDF itulah aslinya; cetakan adalah salinannya. Kirim alamat pemeriksaan di atas kepada
            siapa saja yang ingin memastikan keasliannya.
          </p>
        </div>
      )}
    </Section>
  );
}
