import { AppearanceButton } from '#app/desk/portal/appearance-button.tsx';
import { Checklist } from '#app/desk/portal/checklist.tsx';
import type { PageChecklist } from '#app/domain/portal/check-page.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import { type FrameFacts, portalHref, visitorHref } from './frame-facts.ts';
import { placeHref } from './place-href.ts';

interface PortalSideProps {
  frame: FrameFacts;
  checklist: PageChecklist | null;
  /** Of the portal: what "Lihat sebagai warga" opens. */
  path: string;
  /** Of the page that is edited, where its drawn look can be checked. */
  pageId?: string;
  /** On the page from where it is sent. */
  isTask?: boolean;
}

/** Checklist of the page, a look at it as a visitor, and the way to the mentor while there is one. */
export function PortalSide({ frame, checklist, path, pageId, isTask }: PortalSideProps) {
  const advice = adviceWords(frame);
  return (
    <>
      {checklist && <Checklist list={checklist} linkTo={(place) => placeHref(frame.portalId, place)} />}
      <ButtonLink href={visitorHref(frame.portalId, path)} icon="eye" isBlock className="gap">
        Lihat sebagai warga
      </ButtonLink>
      {pageId && (
        <AppearanceButton
          key={pageId}
          pageUrl={visitorHref(frame.portalId, path)}
          linkTo={(blockId) => placeHref(frame.portalId, { kind: 'page', pageId, blockId }) ?? ''}
        />
      )}
      {!isTask && (
        <>
          <ButtonLink
            href={portalHref(frame.portalId, '/tugas')}
            icon={frame.lock ? 'scroll-text' : 'send'}
            variant={frame.lock ? 'plain' : 'primary'}
            isBlock
            className="gap-small"
          >
            {frame.lock ? 'Lembar tugas' : 'Kirim ke mentor'}
          </ButtonLink>
          {advice && <p className="meta gap-small">{advice}</p>}
        </>
      )}
    </>
  );
}

/** The same two ways, and how far the page is, at the thumb. On the page of the task they stay on it: a note may be half written. */
export function PortalBar({ frame, checklist, path, isTask }: PortalSideProps) {
  const task = isTask ? '' : portalHref(frame.portalId, '/tugas');
  const hasOwnList = checklist !== null && checklist.total > 0;
  return (
    <>
      <a className="button" href={hasOwnList ? '#kelengkapan' : `${task}#kelengkapan-situs`}>
        <Icon name="list-checks" />
        {hasOwnList ? `${checklist.done} dari ${checklist.total}` : 'Kelengkapan'}
      </a>
      <a
        className="button button--icon"
        href={visitorHref(frame.portalId, path)}
        aria-label="Lihat sebagai warga"
      >
        <Icon name="eye" />
      </a>
      {frame.lock ? (
        <a className="button" href={isTask ? '#isi' : task}>
          <Icon name="scroll-text" />
          Lembar tugas
        </a>
      ) : (
        <a className="button button--primary" href={`${task}#kirim`}>
          <Icon name="send" />
          Kirim
        </a>
      )}
    </>
  );
}

/** What is still open is advice: nothing of it keeps anybody from sending. */
export function adviceWords({ open, lock }: Pick<FrameFacts, 'open' | 'lock'>): string {
  if (lock === 'waiting') return 'Situs sedang ditelaah mentor.';
  if (lock) return '';
  return open === 0
    ? 'Semua pemeriksaan terpenuhi.'
    : `Masih ada ${open} hal yang dapat Anda benahi di seluruh situs. Anda tetap dapat mengirim.`;
}
