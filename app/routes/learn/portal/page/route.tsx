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
import { pathOfPage } from '#app/domain/portal/addresses.ts';
import { headOf } from '#app/domain/portal/change-pages.server.ts';
import { pageChecklist } from '#app/domain/portal/check-page.ts';
import { stampOf } from '#app/domain/portal/stamp.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found } from '#app/http/respond.ts';
import { portalHref } from '../frame-facts.ts';
import { linkChoices } from '../link-choices.ts';
import { listDocuments } from '../list-documents.ts';
import { ownPortalOf, portalOwnerOf } from '../own-portal.server.ts';
import { PageDesk } from './page-desk.tsx';
import { postPage } from './post.server.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: portalStyles }];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.page.title ?? 'Halaman'} · Situs latihan · Pewarta` },
  { name: 'robots', content: 'noindex, nofollow' },
];

export async function loader(args: LoaderFunctionArgs) {
  const { own, report, frame } = await ownPortalOf(args);
  const page = found(own.portal.pages.find(({ id }) => id === args.params.pageId));
  const { searchParams } = new URL(args.request.url);
  return {
    frame,
    page,
    address: own.portal.host + pathOfPage(page),
    pictures: own.portal.pictures,
    checklist: pageChecklist(report, own.portal, page.id),
    links: linkChoices(own.portal),
    documents: ['service', 'ppid'].includes(page.kind) ? listDocuments(own.portal, report) : [],
    /** The part that is being edited: a block's id or "kepala". */
    part: own.lock ? null : searchParams.get('blok'),
    removed: own.lock ? null : searchParams.get('dihapus'),
    stamps: {
      kepala: stampOf(headOf(page)),
      ...Object.fromEntries(page.blocks.map((block) => [block.id, stampOf(block)])),
    } as Record<string, string>,
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await portalOwnerOf(args);
  const { portalId = '', pageId = '' } = args.params;
  const posted = await postPage(viewer, { portalId, pageId }, await readForm(args.request), now());
  return posted.ok
    ? redirect(portalHref(portalId, `/halaman/${pageId}${posted.to}`))
    : data(posted.reply, { status: posted.status });
}

export default function PortalPageRoute() {
  const reply = useActionData<typeof action>();
  return <PageDesk {...useLoaderData<typeof loader>()} reply={reply} />;
}
