import { data } from '@remix-run/node';

/** Not there, or not the viewer's to know of: the same answer. */
export const notFound = () =>
  sentence('Alamat ini tidak ada, sudah dipindahkan, atau bukan bagian Anda.', 404);

/** Signed in, but the role is another one. */
export const forbidden = () =>
  sentence('Akun Anda tidak memiliki peran yang diperlukan untuk membukanya.', 403);

/** A legitimate request that the rules refuse: 409 with one sentence for the person. */
export const refused = <T extends object>(message: string, extra?: T) =>
  data({ ok: false as const, message, ...(extra as T) }, { status: 409 });

/** The row, or the same 404 as for somebody else's. */
export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw notFound();
  return row;
}

/** Thrown in a page it becomes the error page of its status; in a file's address it is read as it stands. */
function sentence(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
