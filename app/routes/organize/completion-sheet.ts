import type { Matrix } from '#app/domain/reports/completion.server.ts';
import { formatShortDate } from '#app/ui/format.ts';

export type SheetRow = (string | number | null)[];

/** The matrix as rows of a spreadsheet: percentages as numbers, with the people they stand on. */
export function completionRows({ report, modules }: Pick<Matrix, 'report' | 'modules'>): SheetRow[] {
  const head: SheetRow = [
    'OPD',
    'Peserta',
    ...modules.map(
      ({ ord, shortTitle, dueOn }) => `M${ord} ${shortTitle} (tenggat ${formatShortDate(dueOn)}), persen`,
    ),
    'Rata-rata, persen',
    'Terlambat, orang',
  ];
  const rows = report.rows.map(
    (row): SheetRow => [
      row.name,
      row.participants,
      ...row.cells.map(({ percent }) => percent),
      row.averagePercent,
      row.latePeople,
    ],
  );
  const total: SheetRow = [
    'Semua OPD',
    report.participants,
    ...report.modules.map(({ percent }) => percent),
    report.percent,
    report.latePeople,
  ];
  return [head, ...rows, total];
}

/** "ketuntasan-angkatan-iii-2026-11-20" */
export const completionFileName = (batchName: string, today: string): string =>
  `ketuntasan-${batchName.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-${today}`;
