import type { DetailedError } from 'tus-js-client';
import type { Failure, Line } from './upload-queue.ts';

/** Well below what the host takes at once, and short enough that progress is seen on a slow line. */
const PIECE_BYTES = 512 * 1024;

/** Sends by the tus protocol, piece by piece; the library is loaded with the first picture. */
export function tusLine(address: string): Line {
  return {
    send(picture, on) {
      let isStopped = false;
      let abort = () => {};
      const begin = async () => {
        const { Upload } = await import('tus-js-client');
        if (isStopped) return;
        const upload = new Upload(picture.blob, {
          endpoint: address,
          uploadUrl: picture.url,
          chunkSize: PIECE_BYTES,
          // When to try again is the queue's to decide.
          retryDelays: null,
          storeFingerprintForResuming: false,
          metadata: { name: picture.name.slice(0, 200), asli: picture.declared },
          onUploadUrlAvailable: () => {
            if (upload.url) on.address(upload.url);
          },
          onProgress: (sent) => on.progress(sent),
          onSuccess: () => on.done(),
          onError: (error) => on.failed(failureOf(error)),
        });
        abort = () => void upload.abort().catch(() => undefined);
        upload.start();
      };
      // Without a line not even the library can be had.
      begin().catch(() => on.failed({ kind: 'broken' }));
      return {
        stop: () => {
          isStopped = true;
          abort();
        },
      };
    },
  };
}

/** An upload that is given up needs its bytes on the server no longer. */
export function giveUpUpload(url: string): void {
  const headers = { 'Tus-Resumable': '1.0.0' };
  // What this misses is swept away within a day.
  void fetch(url, { method: 'DELETE', headers, redirect: 'manual' }).catch(() => undefined);
}

const REFUSALS = [400, 413, 415, 422];

function failureOf(error: Error | DetailedError): Failure {
  const response = 'originalResponse' in error ? error.originalResponse : null;
  if (!response) return { kind: 'broken' };
  // Every page of ours sends those who are not signed in to the sign-in form.
  const request = response.getUnderlyingObject() as XMLHttpRequest | undefined;
  if (request?.responseURL && new URL(request.responseURL).pathname === '/masuk')
    return { kind: 'signed_out' };
  const status = response.getStatus();
  if (REFUSALS.includes(status))
    return { kind: 'refused', message: response.getBody() || 'Foto tidak diterima. Pilih foto lain.' };
  return { kind: 'broken', isForgotten: status === 404 || status === 410 };
}
