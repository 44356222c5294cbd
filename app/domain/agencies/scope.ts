/** Which balai a query may see: all of them (admin), or those the viewer organizes. */
export type BalaiScope = 'all' | readonly string[];

/** A list that matches nothing when the scope is empty: SQL knows no empty `in ()`. */
export const balaiIdsOf = (scope: BalaiScope): string[] =>
  scope === 'all' || scope.length === 0 ? [''] : [...scope];
