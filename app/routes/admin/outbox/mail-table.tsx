import type { MailLine } from '#app/domain/notifications/mail-list.server.ts';
import { Button } from '#app/ui/button.tsx';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import { ZONES } from '../zones.ts';

const SUBJECTS: Record<MailLine['kind'], string> = {
  invitation: 'Undangan bimtek',
  reset: 'Atur ulang kata sandi',
  decision: 'Hasil telaah naskah',
  new_manuscripts: 'Naskah baru menunggu',
  reminder: 'Pengingat tugas',
  certificate: 'Sertifikat terbit',
};

export function MailTable({ rows }: { rows: MailLine[] }) {
  const hasErrors = rows.some((row) => row.lastError !== '');
  const columns: Column<MailLine>[] = [
    { key: 'to', header: 'Kepada', isRowHeader: true, render: (row) => row.to },
    { key: 'subject', header: 'Perihal', render: (row) => SUBJECTS[row.kind] ?? row.kind },
    { key: 'path', header: 'Menuju', look: 'secondary', render: (row) => row.path || '–' },
    { key: 'made', header: 'Dibuat', render: (row) => at(row.createdAt) },
    {
      key: 'when',
      header: 'Kirim',
      render: (row) =>
        row.sentAt ? at(row.sentAt) : row.state === 'waiting' ? `mulai ${at(row.notBefore)}` : '–',
    },
    { key: 'attempts', header: 'Percobaan', align: 'end', render: (row) => row.attempts },
  ];
  if (hasErrors)
    columns.push({
      key: 'error',
      header: 'Kesalahan terakhir',
      look: 'span',
      render: (row) => row.lastError || '–',
    });
  if (rows.some((row) => row.state === 'failed'))
    columns.push({
      key: 'retry',
      header: '',
      render: (row) => (
        <form method="post" action="/admin/surat-keluar">
          <Button size="small" name="coba-lagi" value={row.id} aria-label={`Coba lagi kirim ke ${row.to}`}>
            Coba lagi
          </Button>
        </form>
      ),
    });
  return <DataTable caption="Surat keluar" rows={rows} rowKey={(row) => row.id} isDense columns={columns} />;
}

const at = (time: string): string => formatDateTime(time, ZONES[0]?.value ?? '');
