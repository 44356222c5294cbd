import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireRole } from '#app/http/session.server.ts';
import { readReport } from '../report-data.server.ts';
import { ReportPage } from '../report-page.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Laporan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'leader', 'opd_contact');
  return readReport(viewer, args.params.batchId ?? '', args.request);
}

export default function BatchReport() {
  return <ReportPage data={useLoaderData<typeof loader>()} />;
}
