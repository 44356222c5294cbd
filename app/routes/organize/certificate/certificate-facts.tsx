import { CertificateState } from '#app/desk/certificates/certificate-state.tsx';
import type { findBatchCertificate } from '#app/domain/certificates/queries.server.ts';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { formatLongDateTime, formatNumber } from '#app/ui/format.ts';

type Certificate = NonNullable<Awaited<ReturnType<typeof findBatchCertificate>>>;

interface CertificateFactsProps {
  certificate: Certificate;
  /** The batch's certificates. */
  listHref: string;
}

/** What was frozen, and what has happened since. */
export function CertificateFactsList({ certificate, listHref }: CertificateFactsProps) {
  const { facts, zone } = certificate;
  const at = (moment: string) => formatLongDateTime(moment, zone);
  return (
    <DefinitionList
      items={[
        { term: 'Keadaan', description: <CertificateState state={certificate.state} /> },
        { term: 'Nama', description: facts.holder.name },
        { term: 'OPD', description: facts.holder.agency ?? '–' },
        {
          term: 'Beban dan predikat',
          description: `${formatNumber(facts.jp)} JP, ${facts.predikat} (${formatNumber(facts.finalScore)})`,
        },
        { term: 'Nomor diberikan', description: at(certificate.issuedAt) },
        ...(certificate.publishedAt
          ? [{ term: 'Berkas terbit', description: at(certificate.publishedAt) }]
          : []),
        ...(certificate.oldId
          ? [
              {
                term: 'Menggantikan',
                description: <a href={`${listHref}/${certificate.oldId}`}>{certificate.oldNumber}</a>,
              },
            ]
          : []),
        ...(certificate.successorId
          ? [
              {
                term: 'Penggantinya',
                description: (
                  <a href={`${listHref}/${certificate.successorId}`}>{certificate.successorNumber}</a>
                ),
              },
            ]
          : []),
        ...(certificate.reason && certificate.endedAt
          ? [{ term: 'Alasan', description: `${certificate.reason} (${at(certificate.endedAt)})` }]
          : []),
        {
          term: 'Kode',
          description: certificate.publishedAt ? (
            <a className="number" href={`/v/${certificate.code}`}>
              {certificate.code}
            </a>
          ) : (
            <span className="number">{certificate.code}</span>
          ),
        },
      ]}
    />
  );
}
