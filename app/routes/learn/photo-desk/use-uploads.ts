import { useEffect, useRef, useState } from 'react';
import { deviceStore } from '#app/desk/device/device-store.ts';
import { onLeaving } from '#app/desk/device/leaving-signal.ts';
import { findUploads, putUpload } from '#app/desk/photo-upload/left-uploads.ts';
import { giveUpUpload, tusLine } from '#app/desk/photo-upload/tus-line.ts';
import { startUploadQueue, type UploadQueue, type UploadView } from '#app/desk/photo-upload/upload-queue.ts';

interface UploadsOptions {
  accountId: string;
  assignmentId: string;
  /** A picture has arrived: the page shows it once it has asked again. */
  onArrived: () => void;
}

export interface Uploads {
  views: UploadView[];
  add: (files: readonly File[]) => void;
  pause: (key: string) => void;
  resume: (key: string) => void;
  cancel: (key: string) => void;
}

const RETRY_MS = 5_000;

/** A browser that unpacks more works at it for minutes, and a telephone's gives up with all that is on its page. */
const LARGEST_READ = 150 * 1024 * 1024;
const TOO_LARGE_TO_READ =
  'Berkas ini lebih besar dari 150 MB, jadi tidak dapat dikecilkan di sini. Pilih fotonya langsung dari galeri.';

/** Pictures on their way from this page to its desk. */
export function useUploads({ accountId, assignmentId, onArrived }: UploadsOptions): Uploads {
  const [views, setViews] = useState<UploadView[]>([]);
  const queue = useRef<UploadQueue | null>(null);
  const arrived = useRef(onArrived);
  arrived.current = onArrived;

  useEffect(() => {
    const store = deviceStore(accountId);
    const started = startUploadQueue({
      line: tusLine(`/tugas/${assignmentId}/meja-foto/unggahan`),
      reduce: async (file) => {
        if (file.size > LARGEST_READ) return { refusal: TOO_LARGE_TO_READ };
        try {
          const { reducePicture } = await import('#app/desk/photo-upload/reduce-picture.ts');
          return await reducePicture(file);
        } catch {
          // Without a line that part cannot be had; the server makes the picture smaller.
          return { blob: file, declared: '' };
        }
      },
      keep: (key, picture) => putUpload(store, assignmentId, key, picture),
      giveUp: giveUpUpload,
      onArrived: () => arrived.current(),
      onChange: setViews,
    });
    queue.current = started;
    let isGone = false;
    void findUploads(store, assignmentId).then((left) => {
      if (!isGone) started.takeUp(left);
    });
    const again = () => started.retry();
    const timer = window.setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    const forget = onLeaving(accountId, () => started.stop());
    return () => {
      isGone = true;
      window.clearInterval(timer);
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
      forget();
      started.stop();
    };
  }, [accountId, assignmentId]);

  return {
    views,
    add: (files) => queue.current?.add(files),
    pause: (key) => queue.current?.pause(key),
    resume: (key) => queue.current?.resume(key),
    cancel: (key) => queue.current?.cancel(key),
  };
}
