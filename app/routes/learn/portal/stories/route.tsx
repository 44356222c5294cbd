import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import portalStyles from '#app/desk/portal/portal.css?url';
import { findingsAt } from '#app/domain/portal/check-page.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatDateWithoutDay } from '#app/ui/format.ts';
import { Found } from '../found.tsx';
import { portalHref } from '../frame-facts.ts';
import { ownPortalOf } from '../own-portal.server.ts';
import { PortalFrame } from '../portal-frame.tsx';
import { PortalBar, PortalSide } from '../portal-side.tsx';

export const handle = { scriptFree: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: portalStyles }];
export const meta: MetaFunction = () => [{ title: 'Berita · Situs latihan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const { own, report, frame } = await ownPortalOf(args);
  return {
    frame,
    stories: own.portal.stories.map(({ id, headline, publishedOn, state }) => ({
      id,
      headline,
      publishedOn,
      state,
      faults: findingsAt(report, { storyId: id }).map(({ short }) => short),
    })),
  };
}

export default function Stories() {
  const { frame, stories } = useLoaderData<typeof loader>();
  const side = { frame, checklist: null, path: '/berita' };
  return (
    <PortalFrame frame={frame} current="berita" side={<PortalSide {...side} />} bar={<PortalBar {...side} />}>
      <div className="row row--between">
        <h1>Berita</h1>
        {!frame.lock && (
          <ButtonLink href={portalHref(frame.portalId, '/berita/baru')} icon="plus" size="small">
            Tulis berita
          </ButtonLink>
        )}
      </div>
      {stories.length === 0 ? (
        <EmptyState title="Belum ada berita.">
          Warga melihat situs hidup dari berita terbarunya. Tulis satu berita dengan foto.
        </EmptyState>
      ) : (
        <DataTable
          caption="Berita di situs latihan"
          rows={stories}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'headline',
              header: 'Judul',
              isRowHeader: true,
              render: ({ id, headline }) => (
                <a href={portalHref(frame.portalId, `/berita/${id}`)}>{headline}</a>
              ),
            },
            {
              key: 'on',
              header: 'Tayang',
              look: 'tight',
              render: ({ publishedOn }) => formatDateWithoutDay(publishedOn),
            },
            {
              key: 'found',
              header: 'Pemeriksaan',
              render: ({ state, faults }) => <Found isWithdrawn={state === 'withdrawn'} faults={faults} />,
            },
          ]}
        />
      )}
    </PortalFrame>
  );
}
