import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { deviceStore } from '#app/desk/device/device-store.ts';
import { findPicture, putPicture, sendPicture } from '#app/desk/writing/left-picture.ts';

interface PictureOptions {
  accountId: string;
  assignmentId: string;
  /** Of the assignment. */
  title: string;
  stored: string | null;
}

interface PictureUpload {
  input: RefObject<HTMLInputElement>;
  fileId: string | null;
  error: string | null;
  choose: () => void;
  upload: () => void;
}

const RETRY_MS = 10_000;

/** The picture goes to the server by itself as soon as it is chosen; without a line the device keeps it until then. */
export function usePicture({ accountId, assignmentId, title, stored }: PictureOptions): PictureUpload {
  const input = useRef<HTMLInputElement>(null);
  const [store] = useState(() => deviceStore(accountId));
  const [fileId, setFileId] = useState(stored);
  const [error, setError] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<File | null>(null);

  const send = useCallback(
    async (picture: File) => {
      const answer = await sendPicture(store, accountId, assignmentId, picture);
      if (answer === 'not_yet') {
        setError(
          'Foto belum terunggah. Foto tersimpan di perangkat ini dan diunggah sendiri saat koneksi kembali.',
        );
        setWaiting(picture);
        return;
      }
      // Sent once: the form itself need not carry it again.
      if (input.current) input.current.value = '';
      setWaiting(null);
      setError(answer.ok ? null : answer.message);
      if (answer.ok) setFileId(answer.fileId);
    },
    [store, accountId, assignmentId],
  );

  useEffect(() => {
    void findPicture(store, assignmentId).then(
      (picture) => picture && send(picture),
      () => undefined,
    );
  }, [store, assignmentId, send]);

  useEffect(() => {
    if (!waiting) return;
    const again = () => void send(waiting);
    const timer = window.setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [waiting, send]);

  const upload = async () => {
    const picture = input.current?.files?.[0];
    if (!picture) return;
    setError(null);
    await putPicture(store, { assignmentId, title, picture });
    await send(picture);
  };
  return { input, fileId, error, choose: () => input.current?.click(), upload: () => void upload() };
}
