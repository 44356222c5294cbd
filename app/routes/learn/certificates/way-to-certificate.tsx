import { ButtonLink } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import { JpBar } from '#app/ui/jp-bar.tsx';
import { Section } from '#app/ui/section.tsx';

export interface WayFacts {
  enrolmentId: string;
  batchId: string;
  batchName: string;
  jp: number;
  jpDone: number;
  modules: { id: string; ord: number; title: string; isComplete: boolean }[];
  /** A certificate of this batch was taken back. */
  isRevoked: boolean;
  /** What is still missing, in sentences; empty when only the organizer's press is. */
  lacks: string[];
}

/** How far it is to the certificate of one batch. */
export function WayToCertificate({ way }: { way: WayFacts }) {
  const { batchId, batchName, jp, jpDone, modules, isRevoked, lacks } = way;
  return (
    <Section
      title={`Menuju sertifikat ${batchName}`}
      aside={
        <span className="meta">
          <b className="number">{jpDone}</b> dari {jp} JP
        </span>
      }
    >
      <JpBar done={jpDone} waiting={0} total={jp} />
      {lacks.length === 0 ? (
        <p className="gap">
          {isRevoked
            ? 'Sertifikat Anda untuk angkatan ini dicabut dengan alasan di atas. Hubungi panitia bila ada yang perlu diluruskan.'
            : 'Semua syarat sudah Anda penuhi. Panitia menerbitkan sertifikat setelah angkatan selesai.'}
        </p>
      ) : (
        <div className="prose gap">
          <p>Yang masih kurang:</p>
          <ul>
            {lacks.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>
            <ButtonLink href={`/kelas/${batchId}`} variant="primary" iconAfter="arrow-right">
              Lanjutkan materi
            </ButtonLink>
          </p>
        </div>
      )}
      <ul className="path gap">
        {modules.map(({ id, ord, title, isComplete }) => (
          <li key={id} className={isComplete ? 'is-done' : undefined}>
            <Icon name={isComplete ? 'circle-check-big' : 'circle'} />
            <span>
              {ord}. {title}
              <small>{isComplete ? 'Tuntas' : 'Belum tuntas'}</small>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
