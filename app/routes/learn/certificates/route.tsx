import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { obstacleSentences } from '#app/desk/certificates/obstacle-sentence.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import {
  listOwnCertificates,
  listOwnStandings,
  type OwnStanding,
} from '#app/domain/certificates/queries.server.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { OwnCertificate } from './own-certificate.tsx';
import { type WayFacts, WayToCertificate } from './way-to-certificate.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Sertifikat · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const [certificates, standings] = await Promise.all([
    listOwnCertificates(db, viewer),
    listOwnStandings(db, viewer),
  ]);
  const holding = new Set(certificates.flatMap((c) => (c.activeKey ? [c.enrolmentId] : [])));
  return {
    shell: shellFacts(viewer, 'participant'),
    certificates: certificates.map(({ activeKey: _, enrolmentId: __, ...certificate }) => ({
      ...certificate,
      checkAddress: `${config.origin}/v/${certificate.code}`,
    })),
    ways: standings
      .filter(({ enrolmentId }) => !holding.has(enrolmentId))
      .map((own) =>
        wayOf(
          own,
          certificates.some((c) => c.enrolmentId === own.enrolmentId && c.state === 'dicabut'),
        ),
      ),
  };
}

function wayOf(own: OwnStanding, isRevoked: boolean): WayFacts {
  const { enrolmentId, batchId, batchName, jp, modules, standing } = own;
  const reasons = standing.eligibility.ok ? [] : standing.eligibility.reasons;
  const incomplete = new Set(reasons.flatMap((r) => (r.kind === 'modules' ? r.incomplete : [])));
  return {
    enrolmentId,
    batchId,
    batchName,
    jp,
    jpDone: modules.reduce((sum, module) => sum + (incomplete.has(module.id) ? 0 : module.jp), 0),
    modules: modules.map(({ id, ord, title }) => ({ id, ord, title, isComplete: !incomplete.has(id) })),
    isRevoked,
    lacks: obstacleSentences(reasons, modules),
  };
}

export default function OwnCertificates() {
  const { shell, certificates, ways } = useLoaderData<typeof loader>();
  const hasOne = certificates.some(({ state }) => state === 'terbit');
  return (
    <Shell shell={shell} current="/sertifikat">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title={hasOne ? 'Sertifikat Anda sudah terbit' : 'Sertifikat Anda belum terbit'}
          lede={
            hasOne
              ? 'Unduh dan simpan berkasnya. Siapa saja dapat memeriksa keasliannya dengan kode QR di dalamnya.'
              : undefined
          }
        />
        <div className="sections section-gap">
          {certificates.map((certificate) => (
            <OwnCertificate key={certificate.code} certificate={certificate} />
          ))}
          {ways.map((way) => (
            <WayToCertificate key={way.enrolmentId} way={way} />
          ))}
        </div>
      </main>
    </Shell>
  );
}
