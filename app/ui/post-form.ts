/** Posts a form without leaving its page: where the answer leads, or null when none came. */
export async function postForm(form: HTMLFormElement): Promise<string | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  try {
    const response = await fetch(form.action, { method: 'POST', body });
    return response.ok ? response.url : null;
  } catch {
    return null;
  }
}
