import type { PublicCertificate } from '#app/domain/certificates/public-certificate.server.ts';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { formatDateRange, formatDateWithoutDay, formatList, formatNumber } from '#app/ui/format.ts';

type Facts = PublicCertificate['facts'];

/** Every fact of both pages, to be compared with the sheet in hand. */
export function PrintedFacts({ facts }: { facts: Facts }) {
  return (
    <>
      <DefinitionList items={frontItems(facts)} />
      <div className="gap">
        <Disclosure summary="Daftar materi, nilai, dan karya pada halaman belakang">
          <DefinitionList items={backItems(facts)} />
        </Disclosure>
      </div>
    </>
  );
}

function frontItems(facts: Facts) {
  const { holder, training, issue } = facts;
  const period = formatDateRange(training.startsOn, training.endsOn);
  return [
    { term: 'Nama', description: <b className="h3">{holder.name}</b> },
    ...(holder.nip
      ? [
          {
            term: holder.nipLabel,
            description: (
              <>
                <span className="number">{holder.nip}</span>{' '}
                <span className="meta">(tanggal lahir disamarkan)</span>
              </>
            ),
          },
        ]
      : []),
    ...optional('Pangkat, golongan', holder.rank),
    ...optional('Jabatan', holder.position),
    ...optional('OPD', holder.agency),
    {
      term: 'Kegiatan',
      description: [`${training.title}, ${period}`, training.place].filter(Boolean).join(', '),
    },
    {
      term: 'Beban dan predikat',
      description: `${formatNumber(facts.jp)} JP, ${facts.predikat} (${formatNumber(facts.finalScore)})`,
    },
    { term: 'Nomor', description: <span className="number">{facts.number}</span> },
    ...optional('Pengganti nomor', facts.replaces),
    {
      term: 'Diterbitkan',
      description: `${issue.place}, ${formatDateWithoutDay(issue.on)}, oleh ${formatList(facts.institutionLines)} ${facts.pemdaLine ?? ''}`,
    },
    {
      term: 'Penanda tangan',
      description: facts.signatories.map(({ name, nip, title }) => (
        <div key={name}>
          {name}, {title}
          {nip && <div className="meta number">NIP {nip}</div>}
        </div>
      )),
    },
    { term: 'Kode', description: <span className="number">{facts.code}</span> },
  ];
}

function backItems(facts: Facts) {
  return [
    ...facts.modules.map(({ ord, title, jp, score }) => ({
      term: `Materi ${ord}`,
      description: `${title}: ${formatNumber(jp)} JP${score === null ? '' : `, nilai ${formatNumber(score)}`}`,
    })),
    ...facts.works.map(({ title, kind }, index) => ({
      term: `Karya ${index + 1}`,
      description: `${title}, ${kind}`,
    })),
    ...(facts.mentors.length > 0
      ? [
          {
            term: 'Mentor',
            description: facts.mentors
              .map(({ name, role }) => [name, role].filter(Boolean).join(', '))
              .join('; '),
          },
        ]
      : []),
    {
      term: 'Predikat',
      description: facts.predikatScale
        .map(({ from, to, label }) => `${formatNumber(from)}–${formatNumber(to)} ${label}`)
        .join('; '),
    },
    { term: 'Batas lulus', description: formatNumber(facts.passMark) },
  ];
}

function optional(term: string, description: string | null) {
  return description ? [{ term, description }] : [];
}
