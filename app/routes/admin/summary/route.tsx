import type { LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { describeInstallation } from '#app/domain/reports/installation.server.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { diskUse } from '#app/storage/disk-use.server.ts';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { formatBytes, formatNumber } from '#app/ui/format.ts';
import { KeyFigures } from '#app/ui/key-figures.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { version } from '#app/version.server.ts';
import { FirstSteps } from './first-steps.tsx';
import { MailState } from './mail-state.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Pengelolaan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const [installation, disk] = await Promise.all([
    describeInstallation(db, viewer),
    diskUse(config.dataFolder),
  ]);
  return {
    shell: shellFacts(viewer, 'admin'),
    installation: found(installation),
    disk,
    version,
    sendsMail: config.smtpUrl !== undefined,
    origin: config.origin,
  };
}

export default function AdminSummary() {
  const { shell, installation, disk, version, sendsMail, origin } = useLoaderData<typeof loader>();
  const { mail } = installation;
  return (
    <Shell shell={shell} current="/admin">
      <main id="isi" className="page">
        <PageHeader
          title={headline(installation)}
          lede={installation.isDemo ? 'Instalasi ini memuat dunia demo.' : undefined}
        />
        <KeyFigures
          items={[
            { value: formatNumber(installation.participants), label: 'peserta aktif' },
            { value: formatNumber(installation.batches), label: 'angkatan' },
            { value: formatNumber(installation.submissions), label: 'naskah' },
            { value: formatNumber(installation.certificates), label: 'sertifikat terbit' },
          ]}
        />
        <div className="columns columns--plain section-gap">
          <div className="sections">
            <FirstSteps installation={installation} />
          </div>
          <div className="sections">
            <Section title="Surat keluar">
              <MailState mail={mail} sendsMail={sendsMail} />
            </Section>
            <Section title="Instalasi">
              <DefinitionList
                isCompact
                items={[
                  { term: 'Versi', description: version },
                  { term: 'Alamat', description: origin },
                  { term: 'Basis data', description: installation.engine },
                  { term: 'Berkas data', description: formatBytes(disk.used) },
                  { term: 'Ruang bebas', description: formatBytes(disk.free) },
                  { term: 'Pekerjaan gagal', description: formatNumber(installation.failedJobs) },
                ]}
              />
            </Section>
          </div>
        </div>
      </main>
    </Shell>
  );
}

function headline({
  balai,
  accounts,
  mail,
  failedJobs,
}: {
  balai: number;
  accounts: number;
  mail: Record<string, number>;
  failedJobs: number;
}): string {
  if (balai === 0) return 'Instalasi ini masih kosong. Mulai dari balai penyelenggara.';
  const failed = (mail.failed ?? 0) + failedJobs;
  if (failed > 0) return `${formatNumber(failed)} kiriman atau pekerjaan gagal dan perlu dilihat.`;
  return `${formatNumber(accounts)} akun aktif. Tidak ada yang perlu ditangani.`;
}
