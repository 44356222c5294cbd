/** Something stored that is not what its sources say. */
export interface Difference {
  table: 'result' | 'module_progress' | 'enrolment' | 'opd_progress' | 'completion_day';
  /** Which row: ids, an OPD and mask, or a day. */
  key: string;
  stored: string;
  expected: string;
}

export function differenceOf(
  table: Difference['table'],
  key: string,
  stored: unknown,
  expected: unknown,
): Difference {
  return { table, key, stored: JSON.stringify(stored ?? null), expected: JSON.stringify(expected ?? null) };
}
