import type { PageChecklist } from '#app/domain/portal/check-page.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import { Progress } from '#app/ui/progress.tsx';
import { type FrameFacts, portalHref, visitorHref } from './frame-facts.ts';

interface PortalSideProps {
  frame: FrameFacts;
  checklist: PageChecklist | null;
  /** Of the portal: what "Lihat sebagai warga" opens. */
  path: string;
  /** On the page from where it is sent. */
  isTask?: boolean;
}

/** Checklist of the page, a look at it as a visitor, and the way to the mentor. */
export function PortalSide({ frame, checklist, path, isTask }: PortalSideProps) {
  return (
    <>
      {checklist && checklist.total > 0 && <Checklist checklist={checklist} />}
      <ButtonLink href={visitorHref(frame.portalId, path)} icon="eye" isBlock className="gap">
        Lihat sebagai warga
      </ButtonLink>
      {!isTask && (
        <>
          <ButtonLink
            href={portalHref(frame.portalId, '/tugas')}
            icon="send"
            variant="primary"
            isBlock
            className="gap-small"
          >
            Kirim ke mentor
          </ButtonLink>
          <p className="meta gap-small">{adviceWords(frame)}</p>
        </>
      )}
    </>
  );
}

/** The same two ways, and how far the page is, at the thumb. */
export function PortalBar({ frame, checklist, path }: PortalSideProps) {
  return (
    <>
      <a className="button" href="#kelengkapan">
        <Icon name="list-checks" />
        {checklist && checklist.total > 0 ? `${checklist.done} dari ${checklist.total}` : 'Kelengkapan'}
      </a>
      <a
        className="button button--icon"
        href={visitorHref(frame.portalId, path)}
        aria-label="Lihat sebagai warga"
      >
        <Icon name="eye" />
      </a>
      <a className="button button--primary" href={portalHref(frame.portalId, '/tugas')}>
        <Icon name="send" />
        Kirim
      </a>
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

function Checklist({ checklist: { done, total, rows } }: { checklist: PageChecklist }) {
  return (
    <>
      <div className="row row--between">
        <h2 className="portal__side-title">Kelengkapan halaman</h2>
        <span className="number">
          <b>{done}</b> dari {total}
        </span>
      </div>
      <Progress value={done} max={total} label={`${done} dari ${total} hal lengkap`} />
      <ul className="portal-checks">
        {rows.map((row) => (
          <li key={row.id} className={row.isDone ? 'is-done' : undefined}>
            <Icon
              name={row.isDone ? 'circle-check-big' : 'circle'}
              label={row.isDone ? 'Lengkap' : 'Belum lengkap'}
            />
            <span>
              {row.title}
              {!row.isDone && <small>{row.todo || row.problem}</small>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
