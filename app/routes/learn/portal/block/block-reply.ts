/** What the page's script hears of a block that it sent. */
export type BlockReply = { ok: true; savedAt: string; stamp: string } | { ok: false; message: string };
