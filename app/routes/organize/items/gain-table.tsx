import type { ModuleGain } from '#app/domain/reports/test-gain.server.ts';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { formatNumber } from '#app/ui/format.ts';

const columns: Column<ModuleGain>[] = [
  { key: 'module', header: 'Modul', isRowHeader: true, render: ({ ord, title }) => `${ord}. ${title}` },
  { key: 'before', header: 'Pretes', align: 'end', render: ({ before }) => formatNumber(before) },
  { key: 'after', header: 'Pascates', align: 'end', render: ({ after }) => formatNumber(after) },
  { key: 'gain', header: 'Kenaikan', align: 'end', render: ({ before, after }) => signed(after - before) },
  { key: 'people', header: 'Peserta', align: 'end', render: ({ people }) => formatNumber(people) },
];

/** Points won before and after, per module; the smallest gain first. */
export function GainTable({ modules }: { modules: ModuleGain[] }) {
  const sorted = modules.toSorted((a, b) => a.after - a.before - (b.after - b.before) || a.ord - b.ord);
  return (
    <DataTable
      caption="Kenaikan per modul"
      columns={columns}
      rows={sorted}
      rowKey={({ ord }) => String(ord)}
    />
  );
}

const signed = (value: number): string =>
  value > 0.05 ? `+${formatNumber(value)}` : formatNumber(value).replace('-', '−');
