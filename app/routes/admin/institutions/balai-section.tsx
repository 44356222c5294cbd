import { ButtonLink } from '#app/ui/button.tsx';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { zoneLabel } from '#app/ui/format.ts';
import { Section } from '#app/ui/section.tsx';
import { Status } from '#app/ui/status.tsx';

interface BalaiSectionProps {
  balai: {
    id: string;
    name: string;
    institutionLine: string;
    city: string;
    zone: string;
    numberPattern: string;
    emblemFileId: string | null;
    signatoryCount: number | null;
    pemda: { id: string; name: string; opdCount: number | null }[];
  };
}

export function BalaiSection({ balai }: BalaiSectionProps) {
  const base = `/admin/lembaga/balai/${balai.id}`;
  const signatories = Number(balai.signatoryCount ?? 0);
  return (
    <Section title={balai.name} aside={<a href={base}>Ubah</a>}>
      <DefinitionList
        items={[
          ...(balai.institutionLine ? [{ term: 'Lembaga induk', description: balai.institutionLine }] : []),
          { term: 'Kota', description: `${balai.city} (${zoneLabel(balai.zone)})` },
          { term: 'Pola nomor', description: <span className="number">{balai.numberPattern}</span> },
          {
            term: 'Lambang',
            description: <a href={base}>{balai.emblemFileId ? 'Terpasang' : 'Belum ada, unggah lambang'}</a>,
          },
          {
            term: 'Penanda tangan',
            description: (
              <a href={`${base}/penanda-tangan`}>
                {signatories > 0 ? `${signatories} orang` : 'Belum ada, tambah penanda tangan'}
              </a>
            ),
          },
        ]}
      />
      <ul className="list gap">
        {balai.pemda.map((pemda) => (
          <li key={pemda.id}>
            <div>
              <a className="list__title" href={`/admin/lembaga/pemda/${pemda.id}`}>
                {pemda.name}
              </a>
              <p className="list__note">
                {Number(pemda.opdCount ?? 0) > 0 ? (
                  `${Number(pemda.opdCount)} OPD`
                ) : (
                  <Status tone="waiting" icon="triangle-alert">
                    Belum ada OPD
                  </Status>
                )}
              </p>
            </div>
            <ButtonLink size="small" href={`/admin/lembaga/opd/baru?pemda=${pemda.id}`} icon="plus">
              Tambah OPD
            </ButtonLink>
          </li>
        ))}
      </ul>
      <p className="gap-small">
        <ButtonLink size="small" href={`/admin/lembaga/pemda/baru?balai=${balai.id}`} icon="plus">
          Tambah pemerintah daerah
        </ButtonLink>
      </p>
    </Section>
  );
}
