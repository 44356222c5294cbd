/** What the address that makes a portal story of the saved draft answers. */
export type MakeStoryReply =
  | { ok: true; ref: string; title: string; words: string }
  | { ok: false; message: string };

/** Null without a line. */
export async function makeStory(here: string): Promise<MakeStoryReply | null> {
  try {
    const response = await fetch(`${here}/berita-situs`, {
      method: 'POST',
      body: new URLSearchParams({ script: 'on' }),
      redirect: 'manual',
    });
    return [200, 409].includes(response.status) ? ((await response.json()) as MakeStoryReply) : null;
  } catch {
    return null;
  }
}
