import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import portalStyles from '#app/desk/portal/portal.css?url';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { DocumentFields } from '../document-fields.tsx';
import { postDocument } from '../document-post.server.ts';
import { DocumentTable } from '../document-table.tsx';
import { portalHref } from '../frame-facts.ts';
import { listDocuments } from '../list-documents.ts';
import { ownPortalOf, portalOwnerOf } from '../own-portal.server.ts';
import { PortalFrame } from '../portal-frame.tsx';
import { PortalBar, PortalSide } from '../portal-side.tsx';

export const handle = { scriptFree: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: portalStyles }];
export const meta: MetaFunction = () => [{ title: 'Dokumen PPID · Situs latihan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const { own, report, frame } = await ownPortalOf(args);
  return { frame, documents: listDocuments(own.portal, report) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await portalOwnerOf(args);
  const { portalId = '' } = args.params;
  const posted = await postDocument(viewer, { portalId, documentId: null }, args.request, now());
  return posted.ok
    ? redirect(portalHref(portalId, `/dokumen/${posted.documentId}?pesan=terbit`))
    : data(posted.reply, { status: posted.status });
}

export default function Documents() {
  const { frame, documents } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const side = { frame, checklist: null, path: '/dokumen' };
  return (
    <PortalFrame
      frame={frame}
      current="dokumen"
      side={<PortalSide {...side} />}
      bar={<PortalBar {...side} />}
    >
      <h1>Dokumen PPID</h1>
      {!frame.lock && (
        <Disclosure summary="Unggah dokumen" isOpen={reply !== undefined || documents.length === 0}>
          <DocumentFields
            action={portalHref(frame.portalId, '/dokumen')}
            document={null}
            stamp=""
            reply={reply}
          />
        </Disclosure>
      )}
      {documents.length === 0 ? (
        <EmptyState title="Belum ada dokumen.">
          Mulailah dengan SOP dan maklumat layanan, lalu daftar informasi publik.
        </EmptyState>
      ) : (
        <DocumentTable portalId={frame.portalId} documents={documents} />
      )}
    </PortalFrame>
  );
}
