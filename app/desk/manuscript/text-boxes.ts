import { FIELDS, type Field, type FieldTexts } from '#app/domain/manuscript/document.ts';

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** The controls that carry a manuscript's texts in its form: text boxes, or the hidden values of editors. */
export function controlsIn(root: HTMLElement): { field: Field; control: TextBox }[] {
  const controls = root.querySelectorAll<TextBox>('[data-manuscript-field]');
  return [...controls].flatMap((control) => {
    const field = FIELDS.find((name) => name === control.dataset.manuscriptField);
    return field ? [{ field, control }] : [];
  });
}

export function controlOf(root: HTMLElement, field: Field): TextBox | undefined {
  return controlsIn(root).find((one) => one.field === field)?.control;
}

export function textsOnPage(root: HTMLElement): FieldTexts {
  const texts: FieldTexts = { judul: '', kota: '', hari: '', teras: '', tubuh: '' };
  for (const { field, control } of controlsIn(root)) texts[field] = control.value;
  return texts;
}

export function putOnPage(root: HTMLElement, texts: FieldTexts): void {
  for (const { field, control } of controlsIn(root)) {
    if (control.value !== texts[field]) control.value = texts[field];
  }
}

/** The text box or editor that a person types in. */
export function boxOf(root: HTMLElement, field: Field): HTMLElement | null {
  const control = controlOf(root, field);
  return control?.type === 'hidden'
    ? (control.parentElement?.querySelector<HTMLElement>('[role="textbox"]') ?? null)
    : (control ?? null);
}

export function focusNext(root: HTMLElement | null, field: Field): void {
  const next = FIELDS[FIELDS.indexOf(field) + 1];
  if (root && next) boxOf(root, next)?.focus();
}

/** As if typed: the browser can undo it, and everybody who listens to the field hears of it. */
export function typeInto(box: TextBox, start: number, end: number, text: string): void {
  box.focus();
  box.setSelectionRange(start, end);
  const isTyped =
    text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (isTyped) return;
  box.setRangeText(text, start, end, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
