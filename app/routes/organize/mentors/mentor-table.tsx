import { displayName } from '#app/domain/accounts/person-name.ts';
import type { MentorWorkload } from '#app/domain/reports/workload.server.ts';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import type { FormResult } from '#app/ui/field-props.ts';
import { formatWaiting } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { MentorTermsForm } from './mentor-terms-form.tsx';

interface MentorTableProps {
  mentors: MentorWorkload[];
  result: FormResult | undefined;
  at: string;
}

/** Each mentor with what waits, and how they work here to be changed in place. */
export function MentorTable({ mentors, result, at }: MentorTableProps) {
  const columns: Column<MentorWorkload>[] = [
    { key: 'name', header: 'Mentor', isRowHeader: true, render: displayName },
    {
      key: 'takes',
      header: 'Menelaah',
      render: ({ takesText, takesPhoto }) =>
        [takesText === 1 && 'naskah', takesPhoto === 1 && 'foto'].filter(Boolean).join(' dan '),
    },
    {
      key: 'waiting',
      header: 'Menunggu',
      align: 'end',
      render: ({ waiting, capacity }) => `${waiting} dari ${capacity}`,
    },
    {
      key: 'oldest',
      header: 'Terlama',
      render: ({ oldestSince }) => (oldestSince ? formatWaiting(oldestSince, new Date(at)) : '–'),
    },
    { key: 'decided', header: 'Sudah dinilai', align: 'end', render: ({ decided }) => decided },
    {
      key: 'state',
      header: 'Keadaan',
      render: ({ isActive }) =>
        isActive === 1 ? (
          <Status tone="passed">Menerima naskah</Status>
        ) : (
          <Status icon="ban">Tidak menerima naskah baru</Status>
        ),
    },
    {
      key: 'change',
      header: '',
      label: '',
      look: 'span',
      render: (mentor) => {
        const own = result?.initialValue?.accountId === mentor.accountId ? result : undefined;
        return (
          <Disclosure summary={`Ubah ${mentor.name}`} isOpen={own !== undefined}>
            <MentorTermsForm mentor={mentor} result={own} />
          </Disclosure>
        );
      },
    },
  ];
  return (
    <DataTable caption="Mentor" columns={columns} rows={mentors} rowKey={({ accountId }) => accountId} />
  );
}
