/** Why a form of the room could not be read, by the fields that were wrong. */
export type FormRefusal = 'too_large' | 'note_too_long' | 'incomplete';

const LARGE = ['document', 'reasons', 'threads'];

export function formRefusal(error: Readonly<Record<string, unknown>> | null): FormRefusal {
  const wrong = Object.keys(error ?? {});
  // What is missing comes first: a form without its version says nothing about sizes.
  if (wrong.includes('n') || wrong.includes('rev')) return 'incomplete';
  if (wrong.some((name) => LARGE.includes(name))) return 'too_large';
  return wrong.includes('note') ? 'note_too_long' : 'incomplete';
}

/** Whether a form was not even read, for its size. */
export function isTooLarge(thrown: unknown): boolean {
  return (thrown as { init?: { status?: number } | null } | null)?.init?.status === 413;
}
