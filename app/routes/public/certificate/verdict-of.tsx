import type { PublicCertificate } from '#app/domain/certificates/public-certificate.server.ts';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { formatDateWithoutDay, localDate } from '#app/ui/format.ts';
import { Verdict } from '#app/ui/verdict.tsx';
import { PrintedFacts } from './printed-facts.tsx';

/** The answer about one certificate: in force, revoked or replaced. */
export function VerdictOf({ certificate }: { certificate: PublicCertificate }) {
  if (certificate.state === 'terbit')
    return (
      <>
        <Verdict outcome="valid" title="Sertifikat ini sah">
          Tercatat di Pewarta dan masih berlaku. Cocokkan data berikut dengan lembar yang Anda pegang.
        </Verdict>
        <PrintedFacts facts={certificate.facts} />
      </>
    );
  return <Ended certificate={certificate} />;
}

function Ended({ certificate }: { certificate: PublicCertificate }) {
  const { state, facts, ending, successor, zone } = certificate;
  const since = ending ? ` sejak ${formatDateWithoutDay(localDate(ending.at, zone))}` : '';
  const isReplaced = state === 'diganti';
  return (
    <>
      <Verdict
        outcome={isReplaced ? 'replaced' : 'revoked'}
        title={isReplaced ? 'Sertifikat ini sudah diganti' : 'Sertifikat ini sudah dicabut'}
      >
        Pernah diterbitkan, tetapi tidak berlaku lagi{since}.
        {isReplaced && ' Yang berlaku adalah penggantinya.'}
      </Verdict>
      <DefinitionList
        items={[
          { term: 'Nama pada sertifikat', description: <del>{facts.holder.name}</del> },
          { term: 'Nomor', description: <span className="number">{facts.number}</span> },
          ...(ending ? [{ term: 'Alasan', description: ending.reason }] : []),
          ...(successor
            ? [
                {
                  term: 'Pengganti',
                  description: (
                    <>
                      <a className="number" href={`/v/${successor.code}`}>
                        {successor.number}
                      </a>{' '}
                      {successor.isValid ? '(sah)' : '(tidak berlaku lagi)'}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
