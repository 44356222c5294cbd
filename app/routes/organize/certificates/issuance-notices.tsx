import { Notice } from '#app/ui/notice.tsx';
import { REFUSALS } from './refusals.ts';

export interface IssuanceOutcome {
  message: string;
  issued: number;
  refused: { enrolmentId: string; name: string; lacks: string[] }[];
}

interface IssuanceNoticesProps {
  batchId: string;
  hasSignatory: boolean;
  /** Of a press that could not give everybody a certificate. */
  outcome?: IssuanceOutcome;
  /** Of one that could: from the address. */
  issued: number | null;
}

export function IssuanceNotices({ batchId, hasSignatory, outcome, issued }: IssuanceNoticesProps) {
  if (outcome)
    return (
      <Notice tone={outcome.issued > 0 ? 'warning' : 'error'} title={outcome.message} isLive>
        {outcome.refused.length > 0 && (
          <ul>
            {outcome.refused.map(({ enrolmentId, name, lacks }) => (
              <li key={enrolmentId}>
                {name}: {lacks.join(' ')}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    );
  if (issued !== null)
    return (
      <Notice tone="success" isLive>
        {issued > 0
          ? `${issued} sertifikat diterbitkan. Pemilik yang mempunyai surel mendapat kabar.`
          : 'Sertifikatnya sudah diterbitkan sebelumnya; tidak ada yang digandakan.'}
      </Notice>
    );
  if (!hasSignatory)
    return (
      <Notice tone="warning" title="Belum ada penanda tangan.">
        {REFUSALS.no_signatory} <a href={`/panitia/angkatan/${batchId}`}>Buka data angkatan</a>
      </Notice>
    );
  return null;
}
