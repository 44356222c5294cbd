import { Link } from '@remix-run/react';
import type { PortalCheck } from '#app/domain/portal/check-portal.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import type { PortalRoomFacts } from './portal-room-data.server.ts';
import { roomHref } from './room-href.ts';

/** What the checks found when it was sent, each with why it matters and what it rests on. */
export function CheckReport({ report, room }: { report: PortalCheck; room: PortalRoomFacts }) {
  return (
    <section className="stack">
      <h2>
        Pemeriksaan: {report.done} dari {report.total} hal, nilai {formatNumber(report.score)}
      </h2>
      <p>
        Angka ini bukti bagi Anda, bukan nilai tugas. Nilai tugas ditentukan rubrik. Pemeriksaan dijalankan
        saat situs dikirim.
      </p>
      {report.topics.map(({ topic, title, points, of, checks }) => (
        <section key={topic} className="ruled">
          <h3>
            {title}{' '}
            <small className="meta number">
              {formatNumber(points)} dari {of}
            </small>
          </h3>
          <ul className="portal-topics">
            {checks
              .filter(({ weight }) => weight > 0)
              .map((check) => (
                <li key={check.id}>
                  <Disclosure
                    summary={
                      <>
                        {check.title}{' '}
                        <Status
                          tone={check.findings.length === 0 ? 'passed' : 'waiting'}
                          icon={check.findings.length === 0 ? 'check' : 'triangle-alert'}
                        >
                          {check.well} dari {check.looked}
                        </Status>
                      </>
                    }
                  >
                    <p>{check.why}</p>
                    <p className="meta">{check.ground.text}</p>
                    {check.findings.length > 0 && (
                      <ul className="portal-findings">
                        {check.findings.map((finding) => (
                          <li key={`${JSON.stringify(finding.place)} ${finding.problem}`}>
                            {finding.problem}
                          </li>
                        ))}
                      </ul>
                    )}
                  </Disclosure>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p>
        <Link to={roomHref(room, {})}>Kembali ke situs</Link>
      </p>
    </section>
  );
}
