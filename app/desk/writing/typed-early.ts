/**
 * Whether a form says something else than the server drew it with. On a slow line people begin to write before the
 * scripts have come, and nobody was there to hear it. The form says `autocomplete="off"`: browsers fill others in again
 * from before a reload, with words that may be older than the stored ones.
 */
export function isTypedEarly(form: HTMLFormElement): boolean {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
    if (control instanceof HTMLSelectElement) {
      const drawn = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
      return control.selectedIndex !== Math.max(drawn, 0);
    }
    if (!(control instanceof HTMLInputElement) || control.type === 'file') return false;
    return control.type === 'checkbox' || control.type === 'radio'
      ? control.checked !== control.defaultChecked
      : control.value !== control.defaultValue;
  });
}
