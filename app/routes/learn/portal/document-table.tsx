import { fileWords } from '#app/desk/portal/visitor/visited-documents.tsx';
import { PPID_CLASSES } from '#app/domain/portal/names.ts';
import type { PortalDocument } from '#app/domain/portal/snapshot.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Found } from './found.tsx';
import { portalHref } from './frame-facts.ts';

export type ListedDocument = Omit<PortalDocument, 'inspection'> & { faults: string[] };

/** Documents by class, with what the checks say of each. */
export function DocumentTable({ portalId, documents }: { portalId: string; documents: ListedDocument[] }) {
  return (
    <DataTable
      caption="Dokumen PPID"
      rows={documents}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'class',
          header: 'Kategori',
          look: 'tight',
          render: ({ ppidClass }) => PPID_CLASSES[ppidClass],
        },
        {
          key: 'title',
          header: 'Judul',
          isRowHeader: true,
          render: ({ id, title }) => <a href={portalHref(portalId, `/dokumen/${id}`)}>{title}</a>,
        },
        { key: 'year', header: 'Tahun', look: 'tight', render: ({ year }) => year ?? '–' },
        { key: 'file', header: 'Berkas', look: 'tight', render: fileWords },
        {
          key: 'found',
          header: 'Pemeriksaan',
          render: ({ state, faults }) => <Found isWithdrawn={state === 'withdrawn'} faults={faults} />,
        },
      ]}
    />
  );
}
