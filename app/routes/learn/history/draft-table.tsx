import type { KeptDraft } from '#app/domain/assignments/earlier-texts.server.ts';
import type { KeptCause } from '#app/domain/assignments/kept-drafts.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { formatDateTime, formatNumber } from '#app/ui/format.ts';
import { Restore } from './restore.tsx';

const CAUSES: Record<KeptCause, string> = {
  writing: 'Sepanjang penulisan',
  conflict: 'Sebelum diganti tulisan perangkat lain',
  not_chosen: 'Tidak dipakai sebagai draf',
  restore: 'Sebelum draf lain dipulihkan',
  suggestions: 'Sebelum usul mentor dijawab',
};

interface DraftTableProps {
  kept: KeptDraft[];
  zone: string;
  canRestore: boolean;
}

/** Drafts that were replaced, by the time they were written. */
export function DraftTable({ kept, zone, canRestore }: DraftTableProps) {
  return (
    <DataTable
      caption="Draf yang tersimpan"
      rows={kept}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'at',
          header: 'Ditulis',
          isRowHeader: true,
          render: ({ writtenAt }) => formatDateTime(writtenAt, zone),
        },
        { key: 'cause', header: 'Keterangan', render: ({ cause }) => CAUSES[cause] },
        { key: 'words', header: 'Kata', align: 'end', render: ({ wordCount }) => formatNumber(wordCount) },
        {
          key: 'acts',
          header: 'Tindakan',
          render: ({ id, writtenAt }) => (
            <span className="row row--tight">
              <a href={`?lama=d-${id}&baru=draf#perbandingan`}>
                Bandingkan<span className="visually-hidden"> draf {formatDateTime(writtenAt, zone)}</span>
              </a>
              {canRestore && <Restore text={`d-${id}`} label={`draf ${formatDateTime(writtenAt, zone)}`} />}
            </span>
          ),
        },
      ]}
    />
  );
}
