import type { PortalChange } from '#app/domain/portal/list-changes.server.ts';
import { formatDateTime } from '#app/ui/format.ts';

interface ChangeListProps {
  /** Newest first. */
  changes: PortalChange[];
  zone: string;
  /** When the version before was sent: what came after it stands apart. */
  before: string | null;
}

/** What was done to a portal, in words and with its time. */
export function ChangeList({ changes, zone, before }: ChangeListProps) {
  if (changes.length === 0) return <p>Belum ada perubahan.</p>;
  return (
    <ol className="portal-changes">
      {changes.map((change) => (
        <li key={change.id} className={before !== null && change.at > before ? 'is-new' : undefined}>
          <span className="portal-changes__what">
            {WORDS[change.action]} <b>{change.name}</b>
          </span>
          <span className="meta">
            {formatDateTime(change.at, zone)}
            {before !== null && change.at > before && ' · sejak versi lalu'}
          </span>
          {(change.beforeText || change.afterText) && (
            <span className="portal-changes__texts">
              {change.beforeText && <del>{change.beforeText}</del>}{' '}
              {change.afterText && <ins>{change.afterText}</ins>}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

const WORDS: Record<PortalChange['action'], string> = {
  added: 'Menambah',
  head: 'Mengubah kepala halaman',
  block: 'Menyunting',
  block_added: 'Menambah bagian',
  block_moved: 'Memindahkan bagian',
  block_removed: 'Menghapus bagian',
  block_restored: 'Memulihkan bagian',
  text: 'Menyunting',
  picture: 'Mengganti gambar',
  corrected: 'Mencantumkan ralat pada',
  withdrawn: 'Menurunkan',
  put_back: 'Menayangkan kembali',
  replaced: 'Mengganti berkas',
};
