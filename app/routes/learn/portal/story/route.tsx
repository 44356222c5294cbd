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
import { pathOfStory } from '#app/domain/portal/addresses.ts';
import { storyStamp } from '#app/domain/portal/change-stories.server.ts';
import { findingsAt } from '#app/domain/portal/check-page.ts';
import { found } from '#app/http/respond.ts';
import { portalHref } from '../frame-facts.ts';
import { ownPortalOf, portalOwnerOf } from '../own-portal.server.ts';
import { postStoryForm } from './post.server.ts';
import { StoryDesk } from './story-desk.tsx';

export const handle = { scriptFree: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: portalStyles }];
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.story?.headline ?? 'Tulis berita'} · Situs latihan · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { own, report, frame } = await ownPortalOf(args);
  const { storyId } = args.params;
  const story = storyId === 'baru' ? null : found(own.portal.stories.find(({ id }) => id === storyId));
  const picture = own.portal.pictures.find(({ id }) => id === story?.picture?.pictureId);
  return {
    frame,
    story,
    picture: picture ?? null,
    stamp: story ? storyStamp(story) : '',
    findings: story ? findingsAt(report, { storyId: story.id }) : [],
    path: story ? pathOfStory(story) : '/berita',
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await portalOwnerOf(args);
  const { portalId = '', storyId = '' } = args.params;
  const posted = await postStoryForm(viewer, { portalId, storyId }, args.request, now());
  return posted.ok
    ? redirect(portalHref(portalId, `/berita/${posted.storyId}?pesan=tersimpan`))
    : data(posted.reply, { status: posted.status });
}

export default function StoryRoute() {
  const reply = useActionData<typeof action>();
  return <StoryDesk {...useLoaderData<typeof loader>()} reply={reply} />;
}
