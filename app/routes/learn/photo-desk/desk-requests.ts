import { type NoReply, postWords } from '#app/desk/writing/post-words.ts';
import type { DeskAnswer } from './answer.server.ts';

/** What became of a request: the server's answer, or that none came. */
export type DeskOutcome = DeskAnswer | NoReply;

export const postDesk = (address: string, fields: [string, string][]): Promise<DeskOutcome> =>
  postWords(address, new URLSearchParams(fields), (answer: DeskAnswer) => answer);

/** Everything a form says in words; files have a way of their own. */
export function fieldsIn(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/** Fills a form as it was typed elsewhere; what it has no place for is left out. */
export function fillForm(form: HTMLFormElement, fields: readonly [string, string][]): void {
  const given = new Map(fields);
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'radio')
      control.checked = given.has(control.name) ? given.get(control.name) === control.value : control.checked;
    else if (control instanceof HTMLInputElement && control.type === 'checkbox')
      control.checked = given.has(control.name);
    else if (isWritable(control) && given.has(control.name)) {
      control.value = given.get(control.name) ?? '';
      // For whoever reads along, such as the advice under a takarir.
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}

const isWritable = (
  control: Element,
): control is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  (control instanceof HTMLInputElement && control.type === 'text') ||
  control instanceof HTMLTextAreaElement ||
  control instanceof HTMLSelectElement;
