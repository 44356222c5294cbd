import { type RefObject, useRef, useState } from 'react';
import type { PictureReply } from '../writing-picture/route.ts';

interface PictureUpload {
  input: RefObject<HTMLInputElement>;
  fileId: string | null;
  error: string | null;
  choose: () => void;
  upload: () => void;
}

/** The picture goes to the server by itself as soon as it is chosen; without a line it is tried again. */
export function usePicture(here: string, accountId: string, stored: string | null): PictureUpload {
  const input = useRef<HTMLInputElement>(null);
  const [fileId, setFileId] = useState(stored);
  const [error, setError] = useState<string | null>(null);
  const upload = async () => {
    const file = input.current?.files?.[0];
    if (!file) return;
    setError(null);
    const answer = await send(`${here}/foto`, accountId, file);
    if (answer === 'offline') {
      setError('Foto belum terunggah karena koneksi terputus. Foto diunggah sendiri saat koneksi kembali.');
      window.addEventListener('online', () => void upload(), { once: true });
      return;
    }
    // Sent once: the form itself need not carry it again.
    if (input.current) input.current.value = '';
    if (answer.ok) setFileId(answer.fileId);
    else setError(answer.message);
  };
  return { input, fileId, error, choose: () => input.current?.click(), upload: () => void upload() };
}

async function send(address: string, accountId: string, file: File): Promise<PictureReply | 'offline'> {
  const body = new FormData();
  body.set('account', accountId);
  body.set('picture', file);
  try {
    const response = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    if (response.type === 'opaqueredirect')
      return {
        ok: false,
        message: 'Sesi Anda sudah berakhir. Masuk lagi di tab lain, lalu pilih fotonya lagi.',
      };
    if (response.status >= 500) return 'offline';
    return (await response.json()) as PictureReply;
  } catch {
    return 'offline';
  }
}
