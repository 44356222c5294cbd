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
import { fileWords } from '#app/desk/portal/visitor/visited-documents.tsx';
import { pathOfDocument } from '#app/domain/portal/addresses.ts';
import { documentStamp } from '#app/domain/portal/change-documents.server.ts';
import { findingsAt } from '#app/domain/portal/check-page.ts';
import { found } from '#app/http/respond.ts';
import { DocumentFields } from '../document-fields.tsx';
import { postDocument } from '../document-post.server.ts';
import { FindingList } from '../finding-list.tsx';
import { portalHref } from '../frame-facts.ts';
import { ownPortalOf, portalOwnerOf } from '../own-portal.server.ts';
import { PortalFrame } from '../portal-frame.tsx';
import { PortalBar, PortalSide } from '../portal-side.tsx';
import { Publication } from '../publication.tsx';

export const handle = { scriptFree: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: portalStyles }];
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.document.title ?? 'Dokumen'} · Situs latihan · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { own, report, frame } = await ownPortalOf(args);
  const document = found(own.portal.documents.find(({ id }) => id === args.params.documentId));
  return {
    frame,
    document,
    stamp: documentStamp(document),
    findings: findingsAt(report, { documentId: document.id }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await portalOwnerOf(args);
  const { portalId = '', documentId = '' } = args.params;
  const posted = await postDocument(viewer, { portalId, documentId }, args.request, now());
  return posted.ok
    ? redirect(portalHref(portalId, `/dokumen/${posted.documentId}?pesan=tersimpan`))
    : data(posted.reply, { status: posted.status });
}

export default function DocumentRoute() {
  const { frame, document, stamp, findings } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const side = { frame, checklist: null, path: pathOfDocument(document) };
  const here = portalHref(frame.portalId, `/dokumen/${document.id}`);
  return (
    <PortalFrame
      frame={frame}
      current="dokumen"
      side={<PortalSide {...side} />}
      bar={<PortalBar {...side} />}
    >
      <h1>{document.title}</h1>
      <p className="meta">
        <a href={portalHref(frame.portalId, `/berkas/${document.id}`)}>{document.fileName}</a> ·{' '}
        {fileWords(document)} · alamat tautan <code>{pathOfDocument(document)}</code>
      </p>
      <FindingList findings={findings} />
      {!frame.lock && (
        <>
          <DocumentFields action={here} document={document} stamp={stamp} reply={reply} />
          <Publication
            action={`${here}/terbit`}
            isPublished={document.state === 'published'}
            reason={document.withdrawnReason}
            what="dokumen"
          />
        </>
      )}
    </PortalFrame>
  );
}
