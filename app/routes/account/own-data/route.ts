import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { collectOwnData } from '#app/domain/reports/own-data.server.ts';
import { requireViewer } from '#app/http/session.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  const own = await collectOwnData(db, viewer, now());
  return new Response(JSON.stringify(own, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="data-saya-pewarta.json"',
    },
  });
}
