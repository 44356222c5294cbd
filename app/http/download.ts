const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** A file made for this request, to be kept by whoever asked and by nobody between. */
export function download(bytes: Uint8Array, name: string, kind: keyof typeof TYPES): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': TYPES[kind],
      'content-length': String(bytes.length),
      'content-disposition': attachmentNamed(`${name}.${kind}`),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** `Content-Disposition` of a file to be saved: the plain name for old readers, the true one for the rest (RFC 6266). */
export function attachmentNamed(fileName: string): string {
  const plain = fileName.normalize('NFKD').replace(/[^\w.-]+/g, '-');
  const exact = encodeURIComponent(fileName.replace(/[\\/]/g, '-')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
