import { useState } from 'react';
import { pathOfPage } from '#app/domain/portal/addresses.ts';
import type { PageChecklist } from '#app/domain/portal/check-page.ts';
import type { PortalPage, PortalPicture } from '#app/domain/portal/snapshot.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { BrowserFrame } from '../browser-frame.tsx';
import { DocumentTable, type ListedDocument } from '../document-table.tsx';
import { type FrameFacts, portalHref, visitorHref } from '../frame-facts.ts';
import type { LinkChoice } from '../link-choices.ts';
import { PortalFrame } from '../portal-frame.tsx';
import { PortalBar, PortalSide } from '../portal-side.tsx';
import { AddBlock } from './add-block.tsx';
import { BlockForm } from './block-form.tsx';
import { StoredBeside } from './block-trouble.tsx';
import { EditedBlock } from './edited-block.tsx';
import { PageHead } from './page-head.tsx';
import { PagePublication } from './page-publication.tsx';
import type { PageReply } from './post.server.ts';
import { SavingWords } from './saving-words.tsx';
import { TakenAway } from './taken-away.tsx';
import type { Saving } from './use-block-saving.ts';

export interface PageDeskProps {
  frame: FrameFacts;
  page: PortalPage;
  address: string;
  pictures: PortalPicture[];
  checklist: PageChecklist;
  links: LinkChoice[];
  part: string | null;
  removed: string | null;
  stamps: Record<string, string>;
  /** Where the page needs them; empty elsewhere. */
  documents: ListedDocument[];
  reply: PageReply | undefined;
}

/** One page of the portal, edited where it stands: at most one part of it is open. */
export function PageDesk(props: PageDeskProps) {
  const { frame, page, pictures, checklist, links, removed, stamps, reply } = props;
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const path = pathOfPage(page);
  const part = reply?.part ?? props.part;
  const here = portalHref(frame.portalId, `/halaman/${page.id}`);
  const addresses = {
    page: (to: string) => visitorHref(frame.portalId, to),
    file: (id: string) => portalHref(frame.portalId, `/berkas/${id}`),
    picture: (id: string) => portalHref(frame.portalId, `/gambar/${id}`),
  };
  return (
    <PortalFrame
      frame={frame}
      current={page.id}
      saving={<SavingWords saving={saving} zone={frame.zone} />}
      side={<PortalSide frame={frame} checklist={checklist} path={path} pageId={page.id} />}
      bar={<PortalBar frame={frame} checklist={checklist} path={path} />}
    >
      {reply?.message && !page.blocks.some(({ id }) => id === reply.part) && (
        <Notice tone="warning" isLive>
          <StoredBeside reply={reply} />
        </Notice>
      )}
      {removed && <TakenAway blockId={removed} />}
      <BrowserFrame address={props.address}>
        <PageHead
          page={page}
          here={here}
          isOpen={part === 'kepala'}
          stamp={reply?.stamp || (stamps.kepala ?? '')}
          result={part === 'kepala' ? reply?.result : undefined}
          isLocked={frame.lock !== null}
        />
        {page.blocks.map((block, index) =>
          block.id === part ? (
            <BlockForm
              key={block.id}
              block={block}
              isFirst={index === 0}
              isLast={index === page.blocks.length - 1}
              here={here}
              links={links}
              pictures={pictures}
              addresses={addresses}
              stamp={reply?.stamp || (stamps[block.id] ?? '')}
              reply={reply}
              accountId={frame.shell.accountId}
              saving={saving}
              onSaving={setSaving}
            />
          ) : (
            <EditedBlock
              key={block.id}
              block={block}
              pictures={pictures}
              addresses={addresses}
              isLocked={frame.lock !== null}
            />
          ),
        )}
        {!frame.lock && <AddBlock isService={page.kind === 'service'} />}
      </BrowserFrame>
      {props.documents.length > 0 && (
        <section className="stack stack--tight">
          <div className="row row--between">
            <h2 className="h3">Dokumen PPID</h2>
            {!frame.lock && (
              <ButtonLink href={portalHref(frame.portalId, '/dokumen')} icon="upload" size="small">
                Unggah dokumen
              </ButtonLink>
            )}
          </div>
          <DocumentTable portalId={frame.portalId} documents={props.documents} />
        </section>
      )}
      {!frame.lock && page.kind !== 'home' && <PagePublication page={page} here={here} />}
    </PortalFrame>
  );
}
