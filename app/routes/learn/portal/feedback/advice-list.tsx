import { PortalNote } from '#app/desk/portal/portal-note.tsx';
import type { PortalComment } from '#app/domain/portal/portal-comments.server.ts';
import type { PortalSpot } from '#app/domain/portal/portal-spot.ts';
import { portalHref } from '../frame-facts.ts';

interface AdviceListProps {
  comments: (PortalComment & { place: string })[];
  portalId: string;
  /** The portal was returned and can be changed. */
  canMend: boolean;
}

/** What the mentor said, part by part, each with the way to it. */
export function AdviceList({ comments, portalId, canMend }: AdviceListProps) {
  if (comments.length === 0) return <p>Mentor tidak meninggalkan komentar pada bagian tertentu.</p>;
  return (
    <ol className="portal-advice">
      {comments.map((comment) => (
        <li key={comment.id}>
          <PortalNote comment={comment} place={comment.place}>
            <a href={portalHref(portalId, spotPath(comment.spot, canMend))}>
              {canMend && comment.kind === 'comment' ? 'Perbaiki' : 'Lihat bagiannya'}
            </a>
          </PortalNote>
        </li>
      ))}
    </ol>
  );
}

function spotPath({ kind, id, blockId }: PortalSpot, canMend: boolean): string {
  if (kind === 'story') return `/berita/${id}`;
  if (kind === 'document') return `/dokumen/${id}`;
  const part = blockId || 'kepala';
  return `/halaman/${id}${canMend ? `?blok=${part}` : ''}#blok-${part}`;
}
