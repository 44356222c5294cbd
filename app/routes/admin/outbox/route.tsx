import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { kickJobs } from '#app/background.server.ts';
import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { listMail, MAIL_PAGE, retryMail } from '#app/domain/notifications/mail-list.server.ts';
import { pageNumber } from '#app/http/page-number.ts';
import { readForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { MailTable } from './mail-table.tsx';
import { readState, STATE_WORDS } from './state-words.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Surat keluar · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { searchParams } = new URL(args.request.url);
  const state = readState(searchParams.get('keadaan'));
  const page = pageNumber(searchParams);
  const { counts, rows } = await listMail(db, viewer, { state, page });
  return {
    shell: shellFacts(viewer, 'admin'),
    state,
    page,
    counts,
    rows,
    pageCount: Math.max(1, Math.ceil((counts[state] ?? 0) / MAIL_PAGE)),
    sendsMail: config.smtpUrl !== undefined,
  };
}

/** Lets a failed mail be tried again. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const id = String((await readForm(args.request)).get('coba-lagi') ?? '');
  if (!(await retryMail(db, viewer, id, now()))) throw notFound();
  kickJobs();
  return redirect('/admin/surat-keluar?keadaan=gagal');
}

export default function Outbox() {
  const { shell, state, page, counts, rows, pageCount, sendsMail } = useLoaderData<typeof loader>();
  const word = STATE_WORDS.find((one) => one.state === state);
  const address = `/admin/surat-keluar?keadaan=${word?.slug}`;
  return (
    <Shell shell={shell} current="/admin/surat-keluar">
      <main id="isi" className="page">
        <PageHeader
          title="Surat keluar"
          lede="Tautan rahasia di dalam surel tidak ditampilkan. Undangan dapat disalin dari halaman akun atau peserta."
        />
        {!sendsMail && (
          <Notice tone="warning" title="Server surel belum diatur.">
            Surel menunggu di sini sampai SMTP_URL diisi dan Pewarta dijalankan kembali.
          </Notice>
        )}
        <Tabs
          label="Keadaan surel"
          tabs={STATE_WORDS.map((one) => ({
            href: `/admin/surat-keluar?keadaan=${one.slug}`,
            label: one.label,
            isCurrent: one.state === state,
            count: counts[one.state] ?? 0,
            isUrgent: one.state === 'failed' && (counts.failed ?? 0) > 0,
          }))}
        />
        {rows.length > 0 ? (
          <>
            <MailTable rows={rows} />
            <Pagination
              page={page}
              pageCount={pageCount}
              summary={`${formatNumber(counts[state] ?? 0)} surel`}
              hrefFor={(to) => `${address}&halaman=${to}`}
            />
          </>
        ) : (
          <EmptyState title="Tidak ada surel di sini">{word?.empty}</EmptyState>
        )}
      </main>
    </Shell>
  );
}
