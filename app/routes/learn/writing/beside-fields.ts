import type { DraftValues } from '#app/domain/assignments/draft-values.ts';

/** What is typed beside the manuscript's own fields. */
const BESIDE_FIELDS = ['sources', 'caption', 'shareText', 'portalItem'] as const;

export const isBeside = (name: string): boolean => (BESIDE_FIELDS as readonly string[]).includes(name);

/** Another text has become the draft of the page. The portal item is drawn from it by itself. */
export function showBeside(form: HTMLFormElement | null, values: DraftValues): void {
  for (const name of BESIDE_FIELDS) {
    const control = form?.elements.namedItem(name);
    if (control instanceof HTMLTextAreaElement) control.value = values[name];
  }
}
