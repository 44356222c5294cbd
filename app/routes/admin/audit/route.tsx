import type { LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { listAuditEvents } from '#app/domain/audit/queries.server.ts';
import { pageNumber } from '#app/http/page-number.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Button } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Select } from '#app/ui/select.tsx';
import { AuditTable } from './audit-table.tsx';
import { verbWords } from './audit-words.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Jejak audit · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { searchParams } = new URL(args.request.url);
  const [verb, page] = [searchParams.get('kejadian') ?? '', pageNumber(searchParams)];
  const { pageSize, ...audit } = await listAuditEvents(db, viewer, { verb, page });
  return {
    shell: shellFacts(viewer, 'admin'),
    ...audit,
    pageCount: Math.max(1, Math.ceil(audit.total / pageSize)),
    verb,
    page,
  };
}

export default function Audit() {
  const { shell, rows, total, verbs, verb, page, pageCount } = useLoaderData<typeof loader>();
  const query = verb ? `kejadian=${encodeURIComponent(verb)}&` : '';
  const options = verbs
    .map((name) => ({ value: name, label: verbWords(name) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'id'));
  return (
    <Shell shell={shell} current="/admin/jejak-audit">
      <main id="isi" className="page">
        <PageHeader
          title="Jejak audit"
          lede="Setiap perubahan penting dengan pelaku dan waktunya. Jejak tidak dapat diubah dari sini."
        />
        <form method="get" className="inline-form">
          <Select
            label="Kejadian"
            name="kejadian"
            options={options}
            placeholder="Semua kejadian"
            defaultValue={verb}
          />
          <Button>Saring</Button>
        </form>
        {rows.length > 0 ? (
          <>
            <AuditTable rows={rows} />
            <Pagination
              page={page}
              pageCount={pageCount}
              summary={`${formatNumber(total)} kejadian`}
              hrefFor={(to) => `/admin/jejak-audit?${query}halaman=${to}`}
            />
          </>
        ) : (
          <EmptyState title="Belum ada kejadian">Perubahan pertama akan tercatat di sini.</EmptyState>
        )}
      </main>
    </Shell>
  );
}
