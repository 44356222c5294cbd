import type { DeskAnswer } from './answer.server.ts';

/** What became of a request: the server's answer, or that none came. */
export type DeskOutcome = DeskAnswer | { kind: 'offline' } | { kind: 'signed_out' };

/** Longer than a desk full of words takes over the slowest line; a line that is silent for so long is lost. */
const PATIENCE_MS = 20_000;
/** Browsers refuse to finish larger ones after the page is left: that would look like a lost connection. */
const KEEPALIVE_BYTES = 60_000;

export async function postDesk(address: string, fields: [string, string][]): Promise<DeskOutcome> {
  const body = new URLSearchParams(fields);
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      keepalive: body.toString().length <= KEEPALIVE_BYTES,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    // Every page of ours sends those who are not signed in to the sign-in form.
    if (response.type === 'opaqueredirect') return { kind: 'signed_out' };
    // Not the viewer's any more, or of another role: whoever is signed in now is somebody else.
    if (response.status === 403 || response.status === 404) return { kind: 'other_account' };
    if (![200, 400, 409].includes(response.status)) return { kind: 'offline' };
    return (await response.json()) as DeskAnswer;
  } catch {
    return { kind: 'offline' };
  }
}

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
