/** Joins the class names that apply: `classNames('table', isDense && 'table--dense')`. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
