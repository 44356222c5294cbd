import { Matrix } from '#app/desk/completion/matrix.tsx';
import { Shell } from '#app/desk/shell.tsx';
import { completionHeadline, latenessSentence } from '#app/domain/reports/headline.ts';
import { formatDateRange, formatDateWithoutDay, formatTime, localDate, zoneLabel } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import type { Report } from './report-data.server.ts';

/** The finding and the matrix; people by name only where the reader is their contact person. */
export function ReportPage({ data }: { data: Report }) {
  const { shell, batch, modules, report, namedOpdIds, people, others, page, view, at } = data;
  const fresh = `Data per ${formatDateWithoutDay(localDate(at, batch.zone))}, ${formatTime(at, batch.zone)} ${zoneLabel(batch.zone)}`;
  return (
    <Shell
      shell={shell}
      current="/laporan"
      folio={{ start: `${batch.pemdaName} · ${batch.name}`, end: fresh }}
    >
      <main id="isi" className="page">
        <PageHeader title={completionHeadline(report)} lede={latenessSentence(report)} />
        <div className="sections section-gap">
          <Matrix
            report={report}
            modules={modules}
            view={view}
            people={people}
            page={page}
            at={at}
            mayOpen={(opdId) => namedOpdIds.includes(opdId)}
          />
          {others.length > 0 && (
            <Section title="Angkatan lain">
              <ul className="list">
                {others.map(({ id, name, pemdaName, startsOn, endsOn }) => (
                  <li key={id}>
                    <div>
                      <a className="list__title" href={`/laporan/${id}`}>
                        {name}, {pemdaName}
                      </a>
                      <p className="list__note">{formatDateRange(startsOn, endsOn)}</p>
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
        <p className="meta gap">
          Tuntas berarti materi dibaca, kuis lulus, dan tugas modul lulus. Angka dihitung saat halaman dibuka.
        </p>
      </main>
    </Shell>
  );
}
